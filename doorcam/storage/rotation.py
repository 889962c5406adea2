"""A new master key for a home, while other programs go on using it."""

from collections.abc import Sequence
from contextlib import ExitStack

from doorcam.storage.vault import Vault
from doorcam.storage.wrapped_keys import WrappedKeys


def rotate(vault: Vault, databases: Sequence[WrappedKeys]) -> int:
    """Wrap every key anew with a new master key, and forget the old one.

    It may be interrupted at any moment: until every database is on disk with the new wrapping, the old
    master key is kept beside the new one, and the next rotation clears it away. Who writes a key meanwhile
    either does so before the databases are locked, and has it wrapped anew, or finds the new master key.

    Args:
        vault: Of the home.
        databases: All whose keys it has wrapped, always in the same order.

    Returns:
        How many keys there are.

    Raises:
        StorageFault: if a key is damaged or missing, or another program keeps a database locked; then
            nothing has changed.
    """
    with ExitStack() as stack:
        sections = [stack.enter_context(keys.locked()) for keys in databases]
        vault.renew()
        count = sum(section.rewrap() for section in sections)
    with ExitStack() as stack:
        sections = [stack.enter_context(keys.locked()) for keys in databases]
        vault.retain(set().union(*(section.fingerprints() for section in sections)))
    return count
