import { notFound } from 'next/navigation'

/** Every address that no other route knows: the not-found page inside the frame, in the language of the address, status 404. */
export default function UnknownPage() {
  notFound()
}
