package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	goruntime "runtime"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"psephos/app/refusal"
)

//go:generate ../build/bindings.sh

const (
	windowWidth, windowHeight   = 1120, 780
	smallestWidth, smallestHigh = 420, 560
)

// RunDesktop opens the window on pages, the built files of the desktop page, and returns when it is closed.
func RunDesktop(a *App, pages fs.FS, icon []byte) error {
	if _, err := fs.Stat(pages, "index.html"); err != nil && needsPages {
		return errors.New("this program was built without its page: build it with `make build`")
	}
	if needsPages && goruntime.GOOS == "linux" && os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		return errors.New("there is no display; start it in a desktop session, or vote from the command line: psephos register --help")
	}
	if err := hardenPage(); err != nil {
		return err
	}
	return wails.Run(&options.App{
		Title: "Psephos", Width: windowWidth, Height: windowHeight, MinWidth: smallestWidth, MinHeight: smallestHigh,
		BackgroundColour: options.NewRGB(0xf4, 0xf5, 0xf2),
		AssetServer:      &assetserver.Options{Assets: pages, Middleware: SecurePage},
		// Wails' own recovery logs the whole call, and what people typed with it. Every bound method has its guard.
		DisablePanicRecovery: true,
		Logger:               NewWindowLog(a.log),
		LogLevel:             logger.WARNING,
		LogLevelProduction:   logger.WARNING,
		ErrorFormatter:       refusal.Format,
		OnStartup: func(ctx context.Context) {
			a.host = window{ctx}
			a.Start()
		},
		OnShutdown:         func(context.Context) { a.Stop() },
		SingleInstanceLock: &options.SingleInstanceLock{UniqueId: a.instance(), OnSecondInstanceLaunch: a.secondInstance},
		Bind:               a.Areas(),
		Linux:              &linux.Options{Icon: icon, ProgramName: "psephos", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
	})
}

// window is the Host that Wails gives.
type window struct{ ctx context.Context }

func (w window) SaveFile(_ context.Context, suggestion, kind, pattern string) (string, error) {
	// A dialog is the system's own window, which tests of the page do not reach.
	if folder := os.Getenv("PSEPHOS_SAVE_FOLDER"); developmentBuild && folder != "" {
		return filepath.Join(folder, suggestion), nil
	}
	return runtime.SaveFileDialog(w.ctx, runtime.SaveDialogOptions{
		DefaultFilename: suggestion, Filters: []runtime.FileFilter{{DisplayName: kind, Pattern: pattern}},
	})
}

func (w window) OpenFile(_ context.Context, kind, pattern string) (string, error) {
	return runtime.OpenFileDialog(w.ctx, runtime.OpenDialogOptions{
		Filters: []runtime.FileFilter{{DisplayName: kind, Pattern: pattern}},
	})
}

func (w window) SetClipboard(_ context.Context, text string) error {
	return runtime.ClipboardSetText(w.ctx, text)
}

// instance names this app and its data directory, for a second launch on the same directory to find it. On Linux it takes
// a session bus; without one the second window says that the first is there.
func (a *App) instance() string {
	dir, err := filepath.Abs(a.config.DataDir)
	if err != nil {
		dir = a.config.DataDir
	}
	sum := sha256.Sum256([]byte(dir))
	return "psephos-" + hex.EncodeToString(sum[:8])
}

// secondInstance hears of a second launch; the window comes to the front.
func (a *App) secondInstance(launch options.SecondInstanceData) {
	a.secondLaunch(launch.Args)
	if w, ok := a.host.(window); ok {
		runtime.WindowUnminimise(w.ctx)
		runtime.WindowShow(w.ctx)
	}
}

// LogStart notes that the app begins; nothing about the person.
func (a *App) LogStart() { a.log.Info("start", slog.String("version", Version)) }
