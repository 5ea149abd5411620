// nginx with one file, where it is installed: what a web server does that only reads a disk.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, untilOpen } from '../support/ports'
import { findProgram } from '../support/programs'

export interface StaticNginx {
  url: URL
  pid: number
  end(): Promise<void>
}

/** Serves these bytes as a file; null where there is no nginx. */
export async function serveFile(body: Buffer): Promise<StaticNginx | null> {
  const nginx = findProgram('nginx')
  if (!nginx) return null
  const folder = await mkdtemp(path.join(tmpdir(), 'longwave-nginx-'))
  await chmod(folder, 0o755)
  await writeFile(path.join(folder, 'page.html'), body)
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port))
  const child: ChildProcess = spawn(nginx, ['-p', folder, '-c', file], { stdio: 'ignore' })
  await untilOpen(port)
  return {
    url: new URL(`http://127.0.0.1:${port}/page.html`),
    pid: child.pid!,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configuration(folder: string, port: number): string {
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  keepalive_requests 1000000;
  default_type text/html;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`
}
