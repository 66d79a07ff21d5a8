import { ask } from './ask.ts'

/** As little as a program can be that sends a request. */
ask()
