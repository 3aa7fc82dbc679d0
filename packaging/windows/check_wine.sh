#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries the packages of Windows where there is no Windows: by Wine 10 in a Debian 13 of its own. Silent installation, doctor,
# an answer of the Guide, an upgrade with the user's data kept, an uninstallation that leaves it.
# Needs Linux, root, debootstrap or mmdebstrap, mingw-w64, msitools and pip. Of the host only the network settings of apt are taken.
#
#   packaging/windows/check_wine.sh FOLDER MSI [NEWER.msi [SETUP.exe [ENGINE.msi]]]     FOLDER is made and kept; ENGINE: a newer one alone
#   KEEP=1         use FOLDER as it is instead of making it
#   PYTHON=…       an interpreter with pip
#
# Two things that Wine 10 lacks are given to it, beside what is tested and never inside:
#  - icuuc.dll (Windows has it since 2017): a stub in C:\windows\system32 (wine/icuuc.c);
#  - numpy 2.2 and newer call ucrtbase.crealf, which it does not have: an older numpy takes the place of the installed one.
# Wine says nothing about graphics cards, SmartScreen, Restart Manager, fonts, AppContainers: that needs a Windows.
set -euo pipefail

root=${1:?name a folder for the new system} package=$(readlink -f "${2:?name an MSI}") newer=${3:-} setup=${4:-} engine=${5:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
numpy='numpy==2.1.3 --hash=sha256:d89dd2b6da69c4fff5e39c28a382199ddedc3a5be5390115608345dec660b9e2'
if [[ -z ${KEEP:-} ]]; then
    if command -v mmdebstrap >/dev/null; then
        mmdebstrap --quiet --variant=minbase --include=wine,wine64 trixie "$root" 2>"$root.log"
    else
        debootstrap --variant=minbase --include=wine,wine64 trixie "$root" >"$root.log"
    fi
fi
# shellcheck source=packaging/windows/wine_root.sh
source "$here/wine_root.sh"
inside id tester >/dev/null 2>&1 || inside useradd --create-home tester
prefix=$root/home/tester/.wine/drive_c
programs="$prefix/Program Files/Carrel"
data=$prefix/users/tester/AppData/Local/carrel
carrelctl='wine "C:\Program Files\Carrel\carrelctl.exe"'
rm -rf "$root/home/tester/.wine"
step "a new Windows of Wine's" as_user 'wineboot --init && wineserver --wait'
x86_64-w64-mingw32-gcc -shared -Os -s -o "$root.icuuc.dll" "$here/wine/icuuc.c"
cp "$root.icuuc.dll" "$prefix/windows/system32/icuuc.dll"
if [[ ! -d $root.numpy ]]; then
    echo "$numpy" >"$root.numpy.txt"
    "${PYTHON:-python3}" -m pip --quiet download --no-deps --require-hashes --only-binary :all: --platform win_amd64 \
        --python-version 3.11 --implementation cp --abi cp311 -r "$root.numpy.txt" -d "$root.wheels" 2>/dev/null
    mkdir "$root.numpy"
    "${PYTHON:-python3}" -m zipfile -e "$root.wheels"/numpy-*.whl "$root.numpy"
fi
install_msi() { as_user "wine msiexec /i 'C:\\$1' /qn /norestart /l*v 'C:\\$1.log' ${2:-}; s=\$?; wineserver --wait; exit \$s"; }

cp "$package" "$prefix/first.msi"
step "MSI: silent installation for all users" install_msi first.msi
test -f "$programs/Carrel.exe" || { tail -n 40 "$prefix/first.msi.log"; exit 1; }
rm -rf "$root.packed"
msiextract --directory "$root.packed" "$package" >"$root.step"
step "every file is as it was packed" diff --recursive "$root.packed/Carrel" "$programs"
rm -rf "$root.packed"
echo "NOTE: an older numpy takes the place of the installed one, for Wine alone"
older_numpy "$programs"
step "what it registered" as_user 'wine reg query "HKLM\Software\Carrel" && wine reg query "HKLM\System\CurrentControlSet\Control\Session Manager\Environment" /v PATH'
wants 'InstallDir'
wants 'Program Files.Carrel'
step "carrelctl doctor" as_user "$carrelctl doctor"
wants 'Engine'
wants 'processor features'
if grep -q avx2 /proc/cpuinfo; then wants 'AVX2 = 1'; fi # the module for this processor, not the plainest
step "an answer of the Guide, as it comes" as_user "$carrelctl ask 'How do I add a model?'"
wants 'model'
# Wine hands no variable that begins with QT_ on from Linux; without a screen its own platform paints nothing.
printf 'set QT_QPA_PLATFORM=offscreen\r\n"C:\\Program Files\\Carrel\\Carrel.exe" --smoke C:\\smoke.png\r\n' >"$prefix/window.cmd"
step "the window, without a screen" as_user "timeout 60 wine cmd /c 'C:\\window.cmd'; wineserver --wait"
test -s "$prefix/smoke.png" || { echo "  no picture of the window"; exit 1; }
cards="$programs/runtime/lib/carrel/llama_cpp/lib/ggml-vulkan.dll"
if [[ -f $cards ]]; then
    # On Mesa's software device, which is one only where it is asked for. A machine without a driver first.
    on_device() { as_user "export GGML_VK_VISIBLE_DEVICES=0; $carrelctl $1"; }
    inside apt-get -qq purge -y mesa-vulkan-drivers libvulkan1 >/dev/null 2>&1 || true
    step "graphics cards: without a driver none is found" as_user "$carrelctl doctor"
    wants 'not used: .*ulkan'
    step "a driver comes (Mesa's)" inside sh -c 'apt-get -qq update && apt-get -qq install -y --no-install-recommends mesa-vulkan-drivers'
    step "its device is named" on_device doctor
    wants 'Vulkan0.*llvmpipe'
    step "and the Guide answers on it (shaders are compiled first)" on_device "ask --json 'How do I add a model?'"
    wants '"state":"complete".*"device":"llvmpipe'
fi
step "nothing of the caller's is loaded" as_user \
    "mkdir -p evil/desktop && echo 'raise SystemExit(9)' >evil/desktop/__init__.py && cd evil && PYTHONPATH=. PYTHONHOME=. $carrelctl policy show"
if [[ -n $engine ]]; then
    cp "$engine" "$prefix/engine.msi"
    fixed=$(basename "$engine" | sed 's/Carrel-engine-\(.*\)-x64.msi/\1/')
    step "engine alone: into the folder of Carrel" install_msi engine.msi
    test -f "$programs/engine/fix.json" || { tail -n 40 "$prefix/engine.msi.log"; exit 1; }
    step "engine alone: it is used, and told with its folder" as_user "$carrelctl doctor"
    wants "llama-cpp-python $fixed"
    wants "the package carrel-engine, .*Carrel.engine.$fixed"
    mv "$programs/runtime/lib/carrel/llama_cpp" "$root.packaged" # then nothing else can answer
    step "engine alone: an answer of the Guide comes from it" as_user "$carrelctl ask 'How do I add a model?'"
    wants 'model'
    mv "$root.packaged" "$programs/runtime/lib/carrel/llama_cpp"
    step "engine alone: no variable brings another" as_user "mkdir -p evil/llama_cpp && echo 'raise SystemExit(9)' >evil/llama_cpp/__init__.py && cd evil && PYTHONPATH=. $carrelctl doctor"
    wants "llama-cpp-python $fixed"
    step "engine alone: uninstallation" as_user "wine msiexec /x 'C:\\engine.msi' /qn /norestart; s=\$?; wineserver --wait; exit \$s"
    test ! -e "$programs/engine" || { find "$programs/engine"; exit 1; }
    step "engine alone: the packaged one is back" as_user "$carrelctl doctor"
    wants "Carrel's own package"
fi
step "the search path has it" as_user 'wine cmd /c carrelctl --version'
wants 'Carrel'
# As an IT department does: its own catalogue, signed, a policy by the registry, a bundle, a user prepared by it (docs/DEPLOYMENT.md).
house=$prefix/house policies='HKLM\Software\Policies\Carrel'
mkdir -p "$house" "$data/models"
cp "$(find "$programs" -name 'carrel-guide*.gguf')" "$house/house-law-q8_0.gguf"
"$here/../common/house_catalogue.sh" "$house/house-law-q8_0.gguf" >"$house/house.toml"
rm -f "$root.house.key" "$root.house.key.pub"
step "department: its own catalogue, signed" "${PYTHON:-python3}" "$here/../common/sign_catalogue.py" new-key "$root.house.key"
"${PYTHON:-python3}" "$here/../common/sign_catalogue.py" sign "$root.house.key" "$house/house.toml" >/dev/null
mv "$house/house-law-q8_0.gguf" "$data/models/"
printf 'bundles = ["law-bundle"]\n' >"$house/desk.toml"
chown -R --reference="$root/home/tester" "$house" "$data"
ruled() { as_user "wine reg add '$policies$1' /v '$2' /t $3 /d '$4' /f"; }
step "department: a policy" ruled '\catalogues' 1 REG_SZ 'C:\house\house.toml'
ruled '\catalogue_keys' 1 REG_SZ "$(sed -n 2p "$root.house.key.pub")" >/dev/null
ruled '\allowed_domains' 1 REG_SZ law >/dev/null
ruled '' only_catalogue_models REG_DWORD 1 >/dev/null
ruled '' offline REG_DWORD 1 >/dev/null
step "department: nothing is wrong with it" as_user "$carrelctl policy check"
step "department: a bundle" as_user "$carrelctl bundle make law --out 'C:\\house\\law-bundle'"
rm "$data/models/house-law-q8_0.gguf"
step "department: a user prepared by it" as_user "$carrelctl provision --tell 'C:\\house\\desk.toml'"
wants 'house-law-q8_0.gguf'
step "department: the law model answers" as_user "$carrelctl ask --domain law --json 'How do I add a model?'"
wants 'house-law'
step "department: another field is refused" fails as_user "$carrelctl ask --domain finance 'What is a bond?'"
wants 'organisation'
as_user "wine reg delete '$policies' /f" >/dev/null
rm -rf "$house" "$data/models"
mkdir -p "$data"
echo 'theme = "dark"' >"$data/settings.toml"
echo 'mine' >"$programs/of-the-user.txt"
chown -R --reference="$root/home/tester" "$data" "$programs/of-the-user.txt"
if [[ -n $newer ]]; then
    cp "$newer" "$prefix/second.msi"
    step "MSI: upgrade, without the module for graphics cards" install_msi second.msi GRAPHICSCARDS=0
    test ! -e "$cards" || { echo "  it is there"; exit 1; }
    older_numpy "$programs"
    step "still answers" as_user "$carrelctl ask 'How do I add a model?'"
    wants 'model'
    step "and the user's settings are there" grep dark "$data/settings.toml"
    step "the list of programs" as_user 'wine uninstaller --list'
    test "$(grep -c '|||Carrel' "$root.step")" = 1 || { cat "$root.step"; exit 1; }
    step "an older version is refused" fails install_msi first.msi
    cp "$prefix/second.msi" "$prefix/last.msi"
else
    cp "$prefix/first.msi" "$prefix/last.msi"
fi
step "MSI: uninstallation" as_user "wine msiexec /x 'C:\\last.msi' /qn /norestart; s=\$?; wineserver --wait; exit \$s"
left=$(find "$programs" -type f ! -name of-the-user.txt ! -path '*/numpy*' 2>/dev/null | head -n 20)
if [[ -n $left ]]; then
    printf 'left behind:\n%s\n' "$left"
    exit 1
fi
step "the user's settings and files are untouched" grep -r 'dark\|mine' "$data/settings.toml" "$programs/of-the-user.txt"
[[ -z $engine ]] || step "engine alone: refused where no Carrel is" fails install_msi engine.msi
step "and nothing is registered" fails as_user 'wine reg query "HKLM\Software\Carrel"'
rm -rf "$programs"

if [[ -n $setup ]]; then
    own=$prefix/users/tester/AppData/Local/Programs/Carrel
    ctl='wine "C:\users\tester\AppData\Local\Programs\Carrel\carrelctl.exe"'
    cp "$setup" "$prefix/setup.exe"
    step "setup.exe: silent installation for one user" as_user "wine 'C:\\setup.exe' /S && wineserver --wait"
    older_numpy "$own"
    step "answers" as_user "$ctl ask 'How do I add a model?'"
    wants 'model'
    step "setup.exe: again, over itself" as_user "wine 'C:\\setup.exe' /S && wineserver --wait"
    step "setup.exe: uninstallation" as_user "wine 'C:\\users\\tester\\AppData\\Local\\Programs\\Carrel\\Uninstall.exe' /S; wineserver --wait"
    left=$(find "$own" -type f ! -path '*/numpy*' 2>/dev/null | head -n 20)
    if [[ -n $left ]]; then
        printf 'left behind:\n%s\n' "$left"
        exit 1
    fi
    step "the user's settings are untouched" grep dark "$data/settings.toml"
fi
echo "nothing is left but what belongs to users"
