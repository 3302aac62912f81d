"""setWebhook, and what is told about it."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from tests.standin.telegram.refusals import Json, bad
from tests.standin.telegram.table import most
from tests.standin.telegram.world import World

_PORTS = (80, 88, 443, 8443)
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_RESERVED = re.compile(r"(127|10|0|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\..*")


class Webhook:
    """Where updates go. The server calls `changed` whenever it is set or taken away."""

    def __init__(self, world: World, changed: Callable[[], None]) -> None:
        self._world, self._changed = world, changed
        self.url = self.secret = self.ip = ""
        self.max_connections = 0
        self.last_error: tuple[int, str] | None = None

    def set(self, values: Json) -> str:
        """An empty address takes it away. Says what was done."""
        url = values.get("url", "")
        if not url:
            return self.delete(values)
        secret = values.get("secret_token", "")
        self._check(url, secret)
        same = (url, secret) == (self.url, self.secret)
        if "allowed_updates" in values:
            self._world.updates.allowed = values["allowed_updates"]
        if values.get("drop_pending_updates"):
            self._world.updates.pending.clear()
        self.url, self.secret, self.ip = url, secret, values.get("ip_address", "")
        longest = most("setWebhook", "max_connections")
        self.max_connections = min(max(values.get("max_connections", 40), 1), longest)
        self.last_error = None
        self._changed()
        return "Webhook is already set" if same else "Webhook was set"

    def delete(self, values: Json) -> str:
        """Updates wait for whoever comes next, unless they are to be dropped."""
        if values.get("drop_pending_updates"):
            self._world.updates.pending.clear()
        was, self.url, self.secret, self.max_connections = self.url, "", "", 0
        self._changed()
        return "Webhook was deleted" if was else "Webhook is already deleted"

    def info(self) -> Json:
        """As getWebhookInfo tells it."""
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates.ready()),
        }
        if self.url:
            info |= {"max_connections": self.max_connections}
        if self.last_error:
            info |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        allowed = self._world.updates.allowed
        return info | ({"allowed_updates": allowed} if allowed else {})

    def reached_at(self) -> str:
        """The address to post to: a public root may lead to this machine."""
        for public, local in self._world.settings.routes.items():
            if self.url == public or self.url.startswith(public.rstrip("/") + "/"):
                return local.rstrip("/") + self.url.removeprefix(public.rstrip("/"))
        return self.url

    def _check(self, url: str, secret: str) -> None:
        if len(secret) > most("setWebhook", "secret_token"):
            raise bad("secret token is too long")
        if not _SECRET.fullmatch(secret):
            raise bad("secret token contains unallowed characters")
        parts = urlsplit(url if "://" in url else f"https://{url}")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise bad("invalid webhook URL specified")
        if self._world.settings.local_mode:
            return
        if parts.scheme == "http":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in _PORTS:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        self._resolve(parts.hostname, url)

    def _resolve(self, host: str, url: str) -> None:
        """The stand-in knows the addresses in `routes` alone."""
        if _RESERVED.fullmatch(host):
            raise bad(f"bad webhook: IP address {host} is reserved")
        if not any(url.startswith(public) for public in self._world.settings.routes):
            raise bad("bad webhook: Failed to resolve host: Name or service not known")
