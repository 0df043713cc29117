"""The process that holds the graph and makes a worker of itself for each question.

A worker is a fork, so that it has the graph at once and at no cost, and shares nothing
that it could spoil. Run as a module by `pool`: it reads orders until its socket closes,
and leaves no worker behind.
"""

import gc
import json
import os
import select
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from graph_builder.errors import PolicyGraphError
from graph_builder.serve.holdings import open_holdings
from graph_builder.serve.limits import Limits
from graph_builder.serve.orders import ORDER, Order
from graph_builder.serve.worker import warm_up, work

_SIGNALS = {
    Order.HOLD: signal.SIGSTOP,
    Order.RESUME: signal.SIGCONT,
    Order.KILL: signal.SIGKILL,
}


@dataclass(frozen=True, slots=True)
class Running:
    """A worker that has not been seen to end, and our end of its socket."""

    pid: int
    channel: socket.socket


class Spawner:
    """Obeys orders from `control`; each worker does `job` on its own socket."""

    def __init__(
        self, control: socket.socket, job: Callable[[socket.socket], None]
    ) -> None:
        self._control = control
        self._job = job
        self._workers: dict[int, Running] = {}

    def run(self) -> None:
        """Obey until `control` closes, then end every worker."""
        ended, wake = os.pipe()
        os.set_blocking(ended, False)
        os.set_blocking(wake, False)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        while True:
            ready = select.select([self._control.fileno(), ended], [], [])[0]
            if ended in ready:
                os.read(ended, 1 << 12)
                self._reap()
            if self._control.fileno() in ready and not self._obey():
                break
        for worker in self._workers.values():
            os.kill(worker.pid, signal.SIGKILL)
            os.waitpid(worker.pid, 0)

    def _obey(self) -> bool:
        data, sockets, _, _ = socket.recv_fds(self._control, ORDER.size, 1)
        if len(data) < ORDER.size:
            return False
        code, number = ORDER.unpack(data)
        order = Order(code)
        if order is Order.START:
            self._start(number, socket.socket(fileno=sockets[0]))
        elif number in self._workers:
            # Not reaped yet, so the process id is still its own.
            os.kill(self._workers[number].pid, _SIGNALS[order])
        return True

    def _start(self, number: int, channel: socket.socket) -> None:
        pid = os.fork()
        if pid == 0:
            self._become_worker(channel)
        self._workers[number] = Running(pid, channel)

    def _become_worker(self, channel: socket.socket) -> None:
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for other in (self._control, *(w.channel for w in self._workers.values())):
                other.close()
            self._job(channel)
            code = 0
        except Exception:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)

    def _reap(self) -> None:
        """Tell the server how each worker ended, after whatever it had to say."""
        for number, worker in list(self._workers.items()):
            pid, status = os.waitpid(worker.pid, os.WNOHANG)
            if pid:
                code = os.waitstatus_to_exitcode(status)
                with suppress(OSError):
                    worker.channel.send(b"%d\n" % code, socket.MSG_DONTWAIT)
                worker.channel.close()
                del self._workers[number]


def _main(descriptor: str, path: str, limits: str) -> None:
    control = socket.socket(fileno=int(descriptor))
    try:
        holdings = open_holdings(Path(path), Limits(**json.loads(limits)))
    except PolicyGraphError as error:
        control.sendall(json.dumps([error.problem, error.remedy]).encode() + b"\n")
        return
    warm_up(holdings)
    gc.collect()
    gc.freeze()
    control.sendall(b"[]\n")
    Spawner(control, lambda channel: work(channel, holdings)).run()


if __name__ == "__main__":
    _main(*sys.argv[1:])
