"""Makes the QR of a paper as runs of dark modules."""

from functools import lru_cache


@lru_cache(maxsize=8)
def dark_runs(payload: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the code's side in modules and its dark runs as (row, start, length), middle error correction."""
    import segno

    rows = segno.make(payload, micro=False, error="m", boost_error=False).matrix
    runs: list[tuple[int, int, int]] = []
    for at, row in enumerate(rows):
        start = -1
        for place, dark in enumerate((*row, 0)):
            if dark and start < 0:
                start = place
            elif not dark and start >= 0:
                runs.append((at, start, place - start))
                start = -1
    return len(rows), tuple(runs)
