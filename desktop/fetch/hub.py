# SPDX-License-Identifier: Apache-2.0
"""What a hub tells about repositories. The only importer of huggingface_hub.

The library is told to send nothing of its own, to read no token that lies about, and to use our
client, so that its requests pass the same gate as every other. Bytes of models never come this way.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# Read when the library is imported, so they are set before.
os.environ.update(
    HF_HUB_DISABLE_TELEMETRY="1",
    DO_NOT_TRACK="1",
    HF_HUB_DISABLE_UPDATE_CHECK="1",
    HF_HUB_DISABLE_IMPLICIT_TOKEN="1",
    HF_HUB_DISABLE_XET="1",
    HF_HUB_DISABLE_PROGRESS_BARS="1",
)
os.environ.pop("HF_DEBUG", None)  # it would print every request

from huggingface_hub import HfApi, set_client_factory
from huggingface_hub.errors import HfHubHTTPError, HFValidationError

from desktop.fetch.address import host_of
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.http import Web
from desktop.fetch.names import BadName, check_repo, check_revision, is_sha256
from desktop.fetch.protocol import FailCode, Found, Look, Repo, RepoFile, Search, Seen
from desktop.fetch.source import block_page, is_filter_page

_lock = threading.Lock()
MOST = 200


def search(request: Search, web: Web) -> Found:
    """Repositories with GGUF files, most downloaded first.

    Raises:
        RequestFailed, Trouble
    """
    limit = max(1, min(request.limit, MOST))
    with _using(web, f"search {request.text}".strip()) as api:
        listed = api.list_models(
            filter=["gguf", *([request.architecture] if request.architecture else [])],
            search=request.text or None,
            pipeline_tag=request.task or None,
            sort="downloads",
            expand=["gguf", "downloads", "likes", "gated", "tags", "pipeline_tag"],
        )
        repos: list[Repo] = []
        for info in listed:
            repo = _repo(info)
            is_listed = not getattr(info, "carrel_mirror", False) or _is_named(info.id, request)
            if repo is not None and is_listed and _fits(repo, request):
                repos.append(repo)
            if len(repos) >= limit:
                break
    return Found(id=request.id, repos=tuple(repos))


def look(request: Look, web: Web) -> Seen:
    """The files of a repository at a revision, as they are.

    Raises:
        RequestFailed, Trouble
        names.BadName
    """
    check_repo(request.repo)
    check_revision(request.revision)
    with _using(web, f"look at {request.repo}") as api:
        info = api.model_info(request.repo, revision=request.revision, files_metadata=True)
    repo = _repo(info)
    if repo is None or info.siblings is None:
        raise RequestFailed(FailCode.NOT_FOUND, f"{web.endpoint}: it tells no files")
    files = tuple(
        RepoFile(
            path=sibling.rfilename,
            size_bytes=sibling.size or 0,
            sha256=_sha256(sibling),
        )
        for sibling in info.siblings
    )
    return Seen(id=request.id, repo=repo, commit=info.sha or "", files=files)


@contextmanager
def _using(web: Web, purpose: str) -> Iterator[HfApi]:
    """The library with our client; one request at a time, because it keeps its client in a global.

    Raises:
        RequestFailed: what its errors mean.
    """
    with _lock, web.client(purpose) as client:
        set_client_factory(lambda: client)
        try:
            # The gate adds the token; the library never sees it.
            yield HfApi(endpoint=web.endpoint, token=False, library_name="carrel")
        except HfHubHTTPError as error:
            raise _failure(error, web) from error
        except HFValidationError as error:
            raise RequestFailed(FailCode.BAD_NAME, str(error).split("\n", 1)[0]) from error
        except (ValueError, KeyError, TypeError) as error:
            # What came is no JSON, or not of the shape that the library expects.
            raise RequestFailed(
                FailCode.BLOCK_PAGE, f"{web.endpoint} answered with something that is no hub's"
            ) from error


def _failure(error: HfHubHTTPError, web: Web) -> RequestFailed | Trouble:
    response, status = error.response, error.response.status_code
    if is_filter_page(status, response.headers):
        return block_page(host_of(str(response.url)), response.content)
    said = response.headers.get("x-error-message") or f"status {status}"
    detail = f"{web.endpoint}: {said}"
    if status == 429 or status >= 500:
        return Trouble(detail)
    code = {401: FailCode.NEEDS_TOKEN, 403: FailCode.NO_ACCESS, 404: FailCode.NOT_FOUND}
    return RequestFailed(code.get(status, FailCode.NETWORK), detail)


def _repo(info: Any) -> Repo | None:
    """The library's record as ours; None if its name could do harm."""
    name = str(info.id)
    try:
        check_repo(name)
    except BadName:
        return None
    gguf: dict[str, Any] = info.gguf or {}
    tags = [str(tag) for tag in info.tags or ()]
    licences = [tag.removeprefix("license:") for tag in tags if tag.startswith("license:")]
    gated = info.gated
    return Repo(
        name=name,
        downloads=int(info.downloads or 0),
        likes=int(info.likes or 0),
        architecture=str(gguf.get("architecture", "")),
        parameters=int(gguf.get("total", 0) or 0),
        licence=licences[0] if licences else "",
        gated=gated if isinstance(gated, str) else "",
        task=str(info.pipeline_tag or ""),
    )


def _fits(repo: Repo, request: Search) -> bool:
    size = repo.parameters
    if not size:
        return True
    most = request.max_parameters or size
    return request.min_parameters <= size <= most


def _is_named(name: str, request: Search) -> bool:
    """Whether a repository of a static mirror, which lists all it has, is meant."""
    return all(word in name.casefold() for word in request.text.casefold().split())


def _sha256(sibling: Any) -> str:
    digest = str(sibling.lfs.sha256) if sibling.lfs is not None else ""
    return digest if is_sha256(digest) else ""
