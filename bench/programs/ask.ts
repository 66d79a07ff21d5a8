import { get } from 'node:http'

/** Sends the one request that ends the measurement, in the way that costs a program the least. */
export function ask(): void {
  get(`${process.env['INPUT_BASE-URL'] ?? ''}/v2/tasks`, (response) => response.resume())
}
