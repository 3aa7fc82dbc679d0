# SPDX-License-Identifier: Apache-2.0
# What the trials of all packs have in common; sourced by bash after clean_root.sh, of which it uses root and the functions.
# Wants name (the pack's), carrel, pack and newer (their packages) and the function works, which says that the pack is used.
# shellcheck shell=bash disable=SC2154

install=(apt-get install -y --no-install-recommends)

carrel_alone() {
    cp "$carrel" "$root/tmp/carrel.deb"
    cp "$pack" "$root/tmp/pack.deb"
    step "lists of packages" inside apt-get update
    if [[ -n ${KEEP:-} ]]; then
        step "what another run left" inside sh -c 'rm -f /usr/local/lib/libcuda.so.1; ldconfig; apt-get -y --fix-broken install; apt-get purge -y carrel "carrel-*" mesa-vulkan-drivers || true'
    fi
    step "carrel alone" inside "${install[@]}" /tmp/carrel.deb
    a_user
    step "uses the processor" as_user 'carrelctl doctor'
    wants 'built for the processor only'
}
then_the_pack() { step "carrel-$name" inside "${install[@]}" /tmp/pack.deb; }
answers_on_the_processor() {
    step "and answers on the processor" as_user 'carrelctl ask "How do I add a model?"'
    wants 'models'
}
another_version() {
    if ((${#newer[@]})); then
        cp "${newer[0]}" "$root/tmp/carrel.deb"
        cp "${newer[1]}" "$root/tmp/pack.deb"
        step "another version of carrel alone is refused" fails inside dpkg --install /tmp/carrel.deb
        wants "breaks carrel-$name"
        step "both together are not" inside "${install[@]}" /tmp/carrel.deb /tmp/pack.deb
        works
    fi
}
both_go() {
    step "carrel-$name goes, carrel stays" inside apt-get purge -y "carrel-$name"
    step "and uses the processor" as_user 'carrelctl doctor'
    wants 'built for the processor only'
    step "carrel goes" inside apt-get purge -y carrel
    nothing_is_left
}
