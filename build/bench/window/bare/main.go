// Command bare is the least that a Wails window can be: one heading and one call to Go. The app's start and memory are
// measured beside it, so that what is left is the app's own.
package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
)

//go:embed page
var files embed.FS

// Bare is what the page may call.
type Bare struct{}

// Ready says that the page stands.
func (*Bare) Ready() { fmt.Fprintln(os.Stderr, "ready") }

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	page, err := fs.Sub(files, "page")
	if err != nil {
		return err
	}
	return wails.Run(&options.App{
		Title: "Bare", Width: 1120, Height: 780,
		AssetServer: &assetserver.Options{Assets: page},
		Bind:        []any{&Bare{}},
		Linux:       &linux.Options{ProgramName: "bare", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
	})
}
