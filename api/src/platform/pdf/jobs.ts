/** What a worker is asked for: a template by name, what it is about, and what is done to the bytes afterwards. */
export interface PdfJob {
  readonly template: string
  /** Plain data: it is copied to another thread. */
  readonly data: unknown
  /** By name and in this order, e.g. a seal. */
  readonly steps?: readonly { readonly step: string; readonly data: unknown }[]
}

/** What the module of a template exports: data in, a PDF out. */
export interface PdfTemplate {
  render(data: unknown): Uint8Array | Promise<Uint8Array>
}

/** What the module of a step exports: a PDF in, a PDF out. */
export interface PdfStep {
  apply(bytes: Uint8Array, data: unknown): Uint8Array | Promise<Uint8Array>
}

/** Where a worker finds its templates and steps; file URLs, because threads share no modules. */
export interface PdfModules {
  readonly templates: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, string>>
}

export type PdfAnswer =
  { readonly bytes: Uint8Array } | { readonly fault: { message: string; stack: string } }

/**
 * The address of a module beside the one that asks, for a worker to load: as .ts when running from sources, as .js
 * when built. tsc rewrites imports but no URLs.
 */
export function moduleBeside(importMetaUrl: string, name: string): URL {
  return new URL(`./${name}${importMetaUrl.endsWith('.ts') ? '.ts' : '.js'}`, importMetaUrl)
}
