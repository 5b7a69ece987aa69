interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}

type DetectorClass = new (options: { formats: string[] }) => Detector

/** Reads the text of a QR code out of a picture, or undefined when there is none in it. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | undefined>

/** The phone's own reader where it has one; else jsQR, fetched only then. */
export async function codeReader(): Promise<CodeReader> {
  const Detector = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (Detector) {
    const detector = new Detector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue
  }
  const { default: jsQR } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!pen || video.videoWidth === 0) return undefined
    // Half the pixels are enough for a code that fills a third of the picture, and four times as quick.
    canvas.width = Math.min(640, video.videoWidth)
    canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth)
    pen.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height)
    return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data || undefined
  }
}
