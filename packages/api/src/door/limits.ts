/** How much fits through the door, by name: lengths in UTF-16 units, lists in items. */
export const limits = {
  title: 500,
  name: 200,
  claimReviewed: 2_000,
  rationale: 20_000,
  suggestedWording: 2_000,
  passage: 20_000,
  note: 5_000,
  summary: 5_000,
  reason: 2_000,
  occasion: 500,
  url: 2_048,
  search: 200,
  tag: 60,
  tags: 20,
  spans: 20,
  topics: 50,
  rows: 200,
  /** Base64 of the largest file that intake reads. */
  upload: 2_800_000,
  fileName: 255,
  email: 254,
  password: 256,
  /** SHA-256 or 32 random bytes in base64url. */
  token: 100,
  /** A code of a second factor, or a recovery code as people type it. */
  code: 40,
} as const;
