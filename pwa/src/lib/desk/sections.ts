import type { MessageKey } from '#lib/i18n/keys.ts'
import type { IconName } from '#lib/ui/icons.ts'

/** A part of the office, as the rail shows it. */
export interface Section {
  readonly href: `/office${string}`
  readonly title: MessageKey
  readonly icon: IconName
}

/** In the order of the rail. A section stands here from the day its page exists. */
export const sections: readonly Section[] = [{ href: '/office', title: 'desk.today', icon: 'today' }]

/** The section that an address belongs to: the longest one that it begins with. */
export function sectionAt(pathname: string): Section | undefined {
  return sections
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
}
