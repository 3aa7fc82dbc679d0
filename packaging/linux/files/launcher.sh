#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Starts Carrel with its own Python, and with nothing of the caller's that could load other code.
here=$(dirname "$(readlink -f "$0")")/..
for name in $(env | sed -n 's/^\(PYTHON[A-Z0-9_]*\)=.*/\1/p') \
    QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML2_IMPORT_PATH \
    LLAMA_CPP_LIB_PATH GGML_BACKEND_PATH LD_PRELOAD LD_LIBRARY_PATH LD_AUDIT; do
    unset "$name"
done
export PYTHONSAFEPATH=1 PYTHONNOUSERSITE=1 PYTHONDONTWRITEBYTECODE=1
# Where Carrel updates itself, or a package brought a newer engine, the newest version that works starts, and not always this one.
if [ -f "$here/packaged.json" ] || [ -f "$here/engine/fix.json" ]; then
    exec "$here/runtime/bin/python3" -X utf8 "$here/app/desktop/child/launch.py"@ARGUMENTS@ "$@"
fi
exec "$here/runtime/bin/python3" -X utf8 -m desktop@ARGUMENTS@ "$@"
