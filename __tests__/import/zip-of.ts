import { crc32, deflateRawSync } from 'node:zlib'

/** A file as bytes or text; or what stands for one that lies about its size. */
type Content = string | Uint8Array | { readonly packed: Uint8Array; readonly says: number }

/** An archive of these files, as the ZIP format has it (APPNOTE 4.3); names are written as they are given. */
export function zipOf(files: readonly (readonly [name: string, content: Content])[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const isLie = typeof content === 'object' && 'packed' in content
    const data = isLie ? Buffer.alloc(0) : Buffer.from(content)
    const packed = isLie ? Buffer.from(content.packed) : deflateRawSync(data)
    const size = isLie ? content.says : data.length
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(path.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path)
    offset += 4 + common.length + path.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}
