# Sourced by mvnw: gives Maven a JDK 25 or newer, and the address it downloads from.
# Maven itself must run on that JDK, because the front-end plugin loads the classes of the application.

satupintu_jdk_fits() { # a directory with a JDK whose release file says 25 or newer
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  satupintu_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${satupintu_major:-0}" -ge 25 ]
}

if ! satupintu_jdk_fits "${JAVA_HOME-}"; then
  satupintu_found=
  for satupintu_jdk in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if satupintu_jdk_fits "$satupintu_jdk"; then
      satupintu_found=$satupintu_jdk
      break
    fi
  done
  if [ -z "$satupintu_found" ]; then
    echo "SatuPintu needs a JDK 25 or newer. None was found in JAVA_HOME or the usual folders;" >&2
    echo "install one (for instance Eclipse Temurin 25) or point JAVA_HOME at it." >&2
    exit 1
  fi
  JAVA_HOME=$satupintu_found
  export JAVA_HOME
fi

# The wrapper's address has no host. MVNW_REPOURL completes it: from the environment, else as the
# Maven that is installed has it, else Apache's own download site.
if [ -z "${MVNW_REPOURL-}" ]; then
  for satupintu_jar in /usr/share/maven/lib/maven-model-builder*.jar "${MAVEN_HOME:-/nonexistent}"/lib/maven-model-builder*.jar; do
    [ -r "$satupintu_jar" ] && command -v unzip >/dev/null || continue
    MVNW_REPOURL=$(unzip -p "$satupintu_jar" org/apache/maven/model/pom-4.0.0.xml 2>/dev/null |
      sed -n 's|.*<url>\(https\{0,1\}://[^<]*[^/<]\)/*</url>.*|\1|p' | head -n 1)
    [ -z "$MVNW_REPOURL" ] || break
  done
fi

# Neither an address nor an unpacked Maven: use the installed mvn, else Apache's own download site.
satupintu_dists="${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/apache-maven-3.9.16"
if [ -z "${MVNW_REPOURL-}" ]; then
  if [ ! -x "$satupintu_dists/apache/bin/mvn" ] && command -v mvn >/dev/null; then
    exec mvn "$@"
  fi
  if [ ! -x "$satupintu_dists/apache/bin/mvn" ]; then
    satupintu_tmp=$(mktemp -d)
    satupintu_url=https://archive.apache.org/dist/maven/maven-3/3.9.16/binaries/apache-maven-3.9.16-bin.tar.gz
    if { curl -fsSL -o "$satupintu_tmp/maven.tgz" "$satupintu_url" || wget -q -O "$satupintu_tmp/maven.tgz" "$satupintu_url"; } &&
      tar -xzf "$satupintu_tmp/maven.tgz" -C "$satupintu_tmp"; then
      mkdir -p "$satupintu_dists"
      mv "$satupintu_tmp/apache-maven-3.9.16" "$satupintu_dists/apache"
      rm -rf "$satupintu_tmp"
    else
      rm -rf "$satupintu_tmp"
      echo "No Maven is installed and Apache's download site is out of reach: install Maven, or set MVNW_REPOURL." >&2
      exit 1
    fi
  fi
  exec "$satupintu_dists/apache/bin/mvn" "$@"
fi
export MVNW_REPOURL
