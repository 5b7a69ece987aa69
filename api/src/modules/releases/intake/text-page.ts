/** One piece of text as the PDF draws it; PDF points, measured from the page's top left corner. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** One page: its size in points and its text. A page without text but with a picture on it says so. */
export interface TextPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly TextRun[]
  readonly isPicture?: boolean
}

/** Where something stands: page from 1, box in PDF points from the page's top left corner. */
export interface Place {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
