/** Something the person who starts Lading can put right: told in one sentence, without a stack. */
export class StartFault extends Error {}
