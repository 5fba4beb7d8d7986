package app

import "os"

// hardenPage lets the page's process interpret its scripts instead of compiling them while they run: there is then no memory
// that is both written and executed, which most attacks on a browser engine need, and less of it altogether. A variable
// that the person has set stays. See docs/decisions/0048-no-compiled-scripts.md.
func hardenPage() error {
	const name = "JSC_useJIT"
	if _, set := os.LookupEnv(name); set {
		return nil
	}
	return os.Setenv(name, "0")
}
