package health_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"psephos/backend/health"
)

func TestRecentKeepsMessagesAndNoAttributes(t *testing.T) {
	var recent health.Recent
	var text bytes.Buffer
	log := slog.New(recent.Handler(slog.NewTextHandler(&text, nil))).With(slog.String("key", "s3cret"))
	log.Info("all is well")
	for range 3 {
		log.Warn("the chain does not answer", slog.String("error", "https://rpc.example/s3cret"))
	}
	log.Error("the database does not answer")
	list := recent.List()
	if len(list) != 2 || list[0].Level != "error" || list[1].Times != 3 || list[1].Message != "the chain does not answer" {
		t.Fatalf("%+v", list)
	}
	if strings.Contains(fmt.Sprint(list), "s3cret") || strings.Count(text.String(), "s3cret") != 8 {
		t.Errorf("%+v; the log itself: %s", list, text.String())
	}
	for i := range 200 {
		log.Error(fmt.Sprint("failure ", i))
	}
	if list := recent.List(); len(list) != 50 || list[0].Message != "failure 199" {
		t.Errorf("%d kept, the newest %q", len(list), list[0].Message)
	}
}
