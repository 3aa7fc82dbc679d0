# SPDX-License-Identifier: Apache-2.0
"""The workflows of .github: read as the service reads them, held against the project, rehearsed.

``python -m devtools.workflows check`` says what is wrong with their wiring without running
anything; ``python -m devtools.workflows play FILE`` runs the jobs of Linux on this machine.
What these modules do not know of the service's language is an error and never passed over.
"""
