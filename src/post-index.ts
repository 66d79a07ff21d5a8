import { cleanUpStep } from './post.ts'

await cleanUpStep()
