# SPDX-License-Identifier: Apache-2.0
"""Settings ▸ Storage and Lock: where the data lies, encryption, backups. Imported when shown."""
