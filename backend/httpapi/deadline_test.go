package httpapi_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/httpapi"
	"psephos/backend/roll"
)

// pipes is a listener whose connections hold nothing: what one end writes waits until the other end reads it.
type pipes struct{ opened chan net.Conn }

func (p pipes) Accept() (net.Conn, error) {
	if conn, open := <-p.opened; open {
		return conn, nil
	}
	return nil, net.ErrClosed
}

func (pipes) Close() error   { return nil }
func (pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }

// dial serves page behind everything that stands in front of any answer, and returns a connection to it.
func dial(t *testing.T, page http.HandlerFunc) net.Conn {
	t.Helper()
	handler, err := httpapi.New(httpapi.Config{Auth: &auth.Service{}, Roll: &roll.Service{}, Activity: &activity.Log{}, Page: page})
	if err != nil {
		t.Fatal(err)
	}
	client, server := net.Pipe()
	listener := pipes{make(chan net.Conn, 1)}
	listener.opened <- server
	office := &http.Server{Handler: handler, ReadHeaderTimeout: time.Minute}
	go func() { _ = office.Serve(listener) }()
	t.Cleanup(func() {
		_ = client.Close()
		close(listener.opened)
		_ = office.Close()
	})
	return client
}

// Whoever stops to read is cut off; whoever reads slowly is not.
func TestWhoStopsReadingIsCutOff(t *testing.T) {
	for name, piece := range map[string]int{"many small writes": 100, "few large ones": 10 << 20} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ended := make(chan error, 1)
				client := dial(t, func(w http.ResponseWriter, r *http.Request) {
					for {
						if _, err := w.Write(bytes.Repeat([]byte("x"), piece)); err != nil {
							<-r.Context().Done() // what it was read from is told as well
							ended <- err
							return
						}
					}
				})
				fmt.Fprint(client, "GET / HTTP/1.1\r\nHost: office\r\n\r\n")
				for range 10 {
					if _, err := io.CopyN(io.Discard, client, 128<<10); err != nil {
						t.Fatal(err)
					}
					time.Sleep(20 * time.Second)
				}
				select {
				case err := <-ended:
					t.Fatalf("a slow client is cut off: %v", err)
				default:
				}
				select {
				case <-ended:
				case <-time.After(time.Minute):
					t.Fatal("the answer is still being written")
				}
			})
		})
	}
}

// The deadline of an answer is not that of the next one on the same connection, nor of one that begins late.
func TestDeadlinesAreOfOneAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := dial(t, func(w http.ResponseWriter, _ *http.Request) {
			time.Sleep(time.Hour)
			w.WriteHeader(http.StatusNoContent)
		})
		reader := bufio.NewReader(client)
		for range 2 {
			fmt.Fprint(client, "GET / HTTP/1.1\r\nHost: office\r\n\r\n")
			answer, err := http.ReadResponse(reader, nil)
			if err != nil || answer.StatusCode != http.StatusNoContent {
				t.Fatalf("%+v, %v", answer, err)
			}
			time.Sleep(time.Hour)
		}
	})
}

// A handler that sets deadlines of its own, as those of streams do, keeps them.
func TestAHandlersOwnDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		took := make(chan time.Duration, 1)
		client := dial(t, func(w http.ResponseWriter, _ *http.Request) {
			begun, control := time.Now(), http.NewResponseController(w)
			for {
				_ = control.SetWriteDeadline(begun.Add(10 * time.Second))
				if _, err := w.Write([]byte("data: x\n\n")); err != nil || control.Flush() != nil {
					took <- time.Since(begun)
					return
				}
			}
		})
		fmt.Fprint(client, "GET / HTTP/1.1\r\nHost: office\r\n\r\n")
		if d := <-took; d != 10*time.Second {
			t.Errorf("cut off after %v", d)
		}
	})
}
