window.go.main.Bare.Ready();
