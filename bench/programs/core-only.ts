import { getInput, setSecret } from '@actions/core'
import { ask } from './ask.ts'

/** An action that does nothing yet: the toolkit's entry, one input, one mask, one request. */
setSecret(getInput('api-key'))
ask()
