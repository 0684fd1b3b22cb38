import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesUnder, has, run, workshop } from './guide.ts';

const SSHD = '/usr/sbin/sshd';

/** Names of this run alone, at most 15 characters long as those of interfaces are. */
const name = (kind: string, host: number): string => `spk${kind}${host}-${process.pid}`;

/** Two numbers of a network of four addresses, which is nobody's: RFC 2544 keeps 198.18.0.0/15 for tests of networks. */
const network = (host: number): string => `198.18.${process.pid % 250}.${4 * host}`.replace(/\d+$/, '');
const address = (host: number, end: number): string => `${network(host)}${4 * host + end}`;

/** Why no hosts can be made here, or null. */
function whyNot(): string | null {
  if (process.platform !== 'linux') return 'no Linux';
  const missing = ['parallel', 'ip', 'ssh', 'ssh-keygen'].filter((program) => !has(program));
  if (!existsSync(SSHD)) missing.push(SSHD);
  if (missing.length > 0) return `without ${missing.join(', ')}`;
  const trial = name('t', 0);
  const { status } = spawnSync('ip', ['netns', 'add', trial]);
  if (status !== 0) return 'no right to make a network';
  spawnSync('ip', ['netns', 'del', trial]);
  return null;
}

const reason = whyNot();

describe.skipIf(reason !== null)(
  `docs/at-scale.md: two hosts with networks and ssh of their own (skipped where they cannot be made: ${reason})`,
  () => {
    let folder = '';

    /** Gives a host its network and its server, whose process it prints. */
    const setUp = (host: number): string => `
    ip netns add ${name('h', host)}
    ip link add ${name('v', host)} type veth peer name eth0 netns ${name('h', host)}
    ip addr add ${address(host, 1)}/30 dev ${name('v', host)} && ip link set ${name('v', host)} up
    ip -n ${name('h', host)} addr add ${address(host, 2)}/30 dev eth0
    ip -n ${name('h', host)} link set eth0 up
    ip netns exec ${name('h', host)} ${SSHD} -f /dev/null -h "$PWD/key" -o AuthorizedKeysFile="$PWD/key.pub" -o StrictModes=no \\
      -o UsePAM=no -o PasswordAuthentication=no -o PidFile="$PWD/${host}.pid" -o SetEnv="PATH=$PATH"`;

    beforeAll(async () => {
      folder = workshop();
      const config = [
        'Host *',
        'User root',
        `IdentityFile ${folder}/key`,
        'StrictHostKeyChecking no',
        'UserKnownHostsFile /dev/null',
        'LogLevel ERROR',
      ];
      for (const [host, called] of ['one', 'two'].entries()) config.push(`Host ${called}`, `HostName ${address(host, 2)}`);
      writeFileSync(join(folder, 'ssh_config'), config.join('\n'));
      const made = await run(folder, `set -e\nmkdir -p /run/sshd\nssh-keygen -q -t ed25519 -N '' -f key\n${setUp(0)}\n${setUp(1)}`);
      expect(made).toEqual({ status: 0, stdout: '', stderr: '' });
    });

    afterAll(() => {
      for (const host of [0, 1]) {
        const pid = existsSync(join(folder, `${host}.pid`)) ? Number(readFileSync(join(folder, `${host}.pid`), 'utf8')) : 0;
        if (pid > 0) process.kill(pid);
        spawnSync('ip', ['netns', 'del', name('h', host)]);
        spawnSync('ip', ['link', 'del', name('v', host)]);
      }
      rmSync(folder, { recursive: true, force: true });
    });

    it('are hosts apart: each knows its own address alone', async () => {
      const addresses = await run(
        folder,
        `for host in one two; do ssh -F ssh_config "$host" 'ip -4 -o addr show' | awk '{print $4}'; done`,
      );
      expect(addresses).toEqual({ status: 0, stdout: `${address(0, 2)}/30\n${address(1, 2)}/30\n`, stderr: '' });
    });

    it('share the lines, and their answers joined are those of one run', { timeout: 120_000 }, async () => {
      const example = examplesUnder('GNU parallel', 'sh').find((code) => code.includes('--sshlogin')) ?? '';
      expect(example).toContain('--sshlogin one,two');
      // The files that lines name stand where they stand here; a real cluster would mount them.
      const here = `cd ${folder} && `;
      const call = example
        .replace('--block 1M speechkit', `--block 10k ${JSON.stringify(`${here}speechkit`)}`)
        .replace('--jobs 1', '--jobs 1 --allow-failures');
      const env = { PARALLEL: `--will-cite --joblog log --ssh 'ssh -F ${folder}/ssh_config'` };
      const { status, stderr } = await run(folder, call, env);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const alone = await run(folder, 'speechkit scan --stdin-format ndjson < requests.ndjson');
      expect(readFileSync(join(folder, 'answers.ndjson'), 'utf8')).toBe(alone.stdout);
      const hosts = readFileSync(join(folder, 'log'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[1]);
      expect([...new Set(hosts)].sort()).toEqual(['one', 'two']);
    });
  },
);
