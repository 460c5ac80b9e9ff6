/** A, B, C …: what an event's line is called in the picture and in the list under it. */
export function eventLetter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
