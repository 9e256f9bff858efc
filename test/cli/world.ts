/** An outside world for tests of the command line: a folder that goes away, streams kept as text. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { diskAt } from '../../src/cli/disk.ts'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Run {
  status: number
  /** Bytes that are no text come as Latin-1. */
  stdout: string
  stderr: string
}

export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'fangan-test-'))
  env: Record<string, string> = { LANG: 'en_US.UTF-8' }
  stdin: Uint8Array | string = ''
  isTTY = false
  columns: number | undefined
  today = '2025-06-01'
  /** Parts of the outside world that a test brings itself. */
  replaced: Partial<Io> = {}

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  readBytes(path: string): Uint8Array {
    return readFileSync(join(this.folder, path))
  }

  /** Everything in the folder, sorted. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort()
  }

  async run(...args: string[]): Promise<Run> {
    const said = { stdout: '', stderr: '' }
    const stream = (name: 'stdout' | 'stderr') => ({
      write: (content: string | Uint8Array) => {
        said[name] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
      },
      isTTY: this.isTTY,
      columns: this.columns,
    })
    const io: Io = {
      env: this.env,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      stdin: async () => (typeof this.stdin === 'string' ? new TextEncoder().encode(this.stdin) : this.stdin),
      ...diskAt(this.folder),
      today: () => this.today,
      processors: 2,
      ...this.replaced,
    }
    return { status: await main(args, io), ...said }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** A plan file that is sound. */
export const plan = `fangan: 1
title: 云汀镇秋季道路养护方案
phases: [集中养护阶段]
duties:
  - {name: 修补村道破损路面, lead: 农业农村办公室, phase: 集中养护阶段}
`

/** A document that is a plan. */
export const document = `云汀镇秋季道路养护工作方案

为做好秋季道路养护工作，制定本方案。

一、工作任务
（一）修补村道破损路面。10月底前完成修补。（牵头单位：农业农村办公室；责任单位：各村）
（二）疏通道路两侧排水沟。（责任单位：各村）

二、工作要求
各村要高度重视，抓好落实。
`
