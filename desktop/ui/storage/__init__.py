# SPDX-License-Identifier: Apache-2.0
"""Settings ▸ Storage: where the data lies, encryption, lock, backups. Imported when it is shown."""
