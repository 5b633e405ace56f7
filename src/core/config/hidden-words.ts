/** Filter lists hide elements whose id contains one of these. */
export const HIDDEN_WORDS = /cookie|consent|gdpr|privacy|cmp/i
