import type { Attachment } from 'svelte/attachments'

interface Point {
  readonly x: number
  readonly y: number
}

type Zooms = (factor: number, at: Point) => void

/** Reports two fingers that spread or close, and Ctrl with the wheel (which is how a touchpad reports a pinch). */
export function pinchable(zooms: Zooms): Attachment<HTMLElement> {
  return (element) => {
    const fingers = new Map<number, Point>()
    let apart = 0

    const put = ({ pointerId, clientX, clientY }: PointerEvent) =>
      fingers.set(pointerId, { x: clientX, y: clientY })
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      put(event)
      apart = distance(fingers)
    }
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      put(event)
      if (fingers.size !== 2) return
      const now = distance(fingers)
      // A step of 4% at least: each one draws the pages again.
      if (apart > 0 && Math.abs(now / apart - 1) > 0.04) {
        zooms(now / apart, middle(fingers))
        apart = now
      }
    }
    const up = ({ pointerId }: PointerEvent) => fingers.delete(pointerId)
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zooms(Math.exp(-event.deltaY / 100), { x: event.clientX, y: event.clientY })
    }
    const touch = (event: TouchEvent) => {
      if (event.touches.length > 1) event.preventDefault() // two fingers zoom the paper, not the screen around it
    }

    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchmove', touch, { passive: false })
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchmove', touch)
    }
  }
}

function distance(fingers: ReadonlyMap<number, Point>): number {
  const [a, b] = [...fingers.values()]
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
}

function middle(fingers: ReadonlyMap<number, Point>): Point {
  const [a, b] = [...fingers.values()]
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 }
}
