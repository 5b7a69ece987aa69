import type { MessageKey } from '#lib/i18n/keys.ts'
import type { IconName } from '#lib/ui/icons.ts'

/** A part of the office, as the rail shows it. */
export interface Section {
  readonly href: `/office${string}`
  readonly title: MessageKey
  readonly icon: IconName
}

/** In the order of the rail. A section stands here from the day its page exists. */
export const sections: readonly Section[] = [
  { href: '/office', title: 'desk.today', icon: 'today' },
  { href: '/office/intake', title: 'desk.intake', icon: 'inbox' },
  { href: '/office/releases', title: 'desk.releases', icon: 'list' },
  { href: '/office/schedule', title: 'desk.schedule', icon: 'calendar' },
  { href: '/office/issue', title: 'desk.issueShort', icon: 'sign' },
  { href: '/office/bols', title: 'desk.bols', icon: 'bill' },
  { href: '/office/queue', title: 'desk.queue', icon: 'truck' },
  { href: '/office/stock', title: 'desk.stock', icon: 'scale' },
  { href: '/office/catalog', title: 'desk.catalog', icon: 'person' },
]

/** The section that an address belongs to: the longest one that it begins with. */
export function sectionAt(pathname: string): Section | undefined {
  return sections
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
