# SPDX-License-Identifier: Apache-2.0
"""The keys about domains, models and catalogues, as data."""

from desktop.policy.key import Group, Key
from desktop.policy.rules import Allowed, Flag, Forbidden, Given, Level, Match

_MODELS, _CATALOGUES = Group.MODELS, Group.CATALOGUES
_QUESTION = "Each question, from window and command line, before a model is loaded; menus."
_MODEL = "Each question, before a model is loaded; lists of models; downloads; bundles."
_KNOWN = " Models that no catalogue knows have no licence."

ALLOWED_DOMAINS = Key(
    name="allowed_domains",
    group=_MODELS,
    title="Domains that may be used",
    text="Only these domains, by their id in the catalogue.",
    enforced=_QUESTION,
    rule=Allowed(match=Match.NAME),
    example=["guide", "law"],
)
FORBIDDEN_DOMAINS = Key(
    name="forbidden_domains",
    group=_MODELS,
    title="Domains that may not be used",
    text="Not these domains.",
    enforced=_QUESTION,
    rule=Forbidden(match=Match.NAME),
    example=["healthcare"],
)
ALLOWED_MODELS = Key(
    name="allowed_models",
    group=_MODELS,
    title="Models that may be used",
    text="Only these models: the catalogue's id of a model or of one build. Once this is set, a "
    "file must have the hash that a catalogue of Carrel or the organisation pins, so that another "
    "file under an allowed name is refused, and adapters are. The built-in Guide is always "
    "allowed, unless it is forbidden.",
    enforced=_MODEL,
    rule=Allowed(match=Match.NAME),
    example=["qwen3-4b", "saul-7b-instruct*"],
)
FORBIDDEN_MODELS = Key(
    name="forbidden_models",
    group=_MODELS,
    title="Models that may not be used",
    text="Not these models and LoRA adapters: id, name in the file, or architecture. Somebody who "
    "edits a file can hide what it is; where that matters, use allowed_models.",
    enforced=_MODEL,
    rule=Forbidden(match=Match.NAME),
    example=["deepseek*"],
)
ALLOWED_LICENCES = Key(
    name="allowed_licences",
    group=_MODELS,
    title="Licences of models that may be used",
    text="Only models under these licences, by their id in the catalogue." + _KNOWN,
    enforced=_MODEL,
    rule=Allowed(match=Match.NAME),
    example=["Apache-2.0", "MIT"],
)
FORBIDDEN_LICENCES = Key(
    name="forbidden_licences",
    group=_MODELS,
    title="Licences of models that may not be used",
    text="No models under these licences." + _KNOWN,
    enforced=_MODEL,
    rule=Forbidden(match=Match.NAME),
    example=["CC-BY-NC-4.0"],
)
ONLY_CATALOGUE_MODELS = Key(
    name="only_catalogue_models",
    group=_MODELS,
    title="Only models of a catalogue",
    text="Only files that a catalogue of Carrel or the organisation pins by their hash; LoRA "
    "adapters, which change what such a file answers, are refused.",
    enforced=_MODEL,
    rule=Flag(),
    example=True,
)
ALLOWED_FOLDERS = Key(
    name="allowed_folders",
    group=_MODELS,
    title="Folders that models may lie in",
    text="Only model files and LoRA adapters below these folders; models is the user's own models "
    "folder. What comes with Carrel is always allowed.",
    enforced=_MODEL,
    rule=Allowed(match=Match.FOLDER),
    example=["/srv/carrel/models", "models"],
)
MODEL_FOLDERS = Key(
    name="model_folders",
    group=_MODELS,
    title="Shared folders of models",
    text="Carrel looks for models here too, beside the folders of the user; it never writes there.",
    enforced="The list of models.",
    rule=Given(match=Match.FOLDER),
    example=["/srv/carrel/models"],
)
REVOKED_MODELS = Key(
    name="revoked_models",
    group=_MODELS,
    title="Models that a catalogue revokes",
    text="What happens with them at least.",
    enforced=_MODEL,
    rule=Level(words=("warn", "refuse"), default="warn", strictest="refuse"),
    example="refuse",
)
CATALOGUES = Key(
    name="catalogues",
    group=_CATALOGUES,
    title="Catalogues of the organisation",
    text="Files in the form of models.toml that are read beside the built-in one.",
    enforced="The catalogue, at each start.",
    rule=Given(match=Match.FOLDER),
    example=["/etc/carrel/catalogue.toml"],
)
CATALOGUE_KEYS = Key(
    name="catalogue_keys",
    group=_CATALOGUES,
    title="Keys of catalogues that are trusted",
    text="Public keys of minisign. Once this is set, only these and Carrel's own are trusted, and "
    "keys that a user added are not.",
    enforced="Each catalogue that comes with a bundle, from an address or by provisioning.",
    rule=Allowed(match=Match.NAME),
    example=["RWT9B9DfOmRmvq49qQEkv1e+BXL49K6qs6PldtmBTF1myEVJCrLB2+hu"],
)
ONLY_ORGANISATION_CATALOGUES = Key(
    name="only_organisation_catalogues",
    group=_CATALOGUES,
    title="No catalogues of users",
    text="Only the built-in catalogue and those of this policy are read.",
    enforced="The catalogue, at each start.",
    rule=Flag(),
    example=True,
)
ALLOWED_CATALOGUE_ADDRESSES = Key(
    name="allowed_catalogue_addresses",
    group=_CATALOGUES,
    title="Addresses of catalogues",
    text="Catalogues are fetched only from these addresses and below them.",
    enforced="The fetcher, before each request.",
    rule=Allowed(match=Match.ADDRESS),
    example=["https://models.example.com/catalogues"],
)
USE_KEYS = (
    ALLOWED_DOMAINS,
    FORBIDDEN_DOMAINS,
    ALLOWED_MODELS,
    FORBIDDEN_MODELS,
    ALLOWED_LICENCES,
    FORBIDDEN_LICENCES,
    ONLY_CATALOGUE_MODELS,
    ALLOWED_FOLDERS,
    MODEL_FOLDERS,
    REVOKED_MODELS,
    CATALOGUES,
    CATALOGUE_KEYS,
    ONLY_ORGANISATION_CATALOGUES,
    ALLOWED_CATALOGUE_ADDRESSES,
)
