# SPDX-License-Identifier: Apache-2.0
"""The engine: a child process that runs one GGUF model through llama.cpp.

``protocol``, ``client`` and ``failure`` are the parent's words and side; everything else runs in
the child. Only ``runner`` imports llama_cpp. The engine opens no socket and writes no file.
"""
