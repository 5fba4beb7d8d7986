package cause_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"psephos/internal/cause"
)

func TestFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	open := func(path string) error { _, err := os.ReadFile(path); return err }
	denied := func(err error) error { return &fs.PathError{Op: "open", Path: "/root/x", Err: err} }
	for _, test := range []struct {
		err  error
		want string
	}{
		{open(filepath.Join(dir, "x")), "there is no file or folder " + dir + "/x"},
		{open(filepath.Join(dir, "x", "y")), "there is no folder " + dir + "/x"},
		{open(dir), dir + " is a folder, not a file"},
		{os.MkdirAll(filepath.Join(file, "x"), 0o700), file + ": there is a file where a folder should be"},
		{os.Mkdir(file, 0o700), file + " exists already"},
		{os.Rename(filepath.Join(dir, "x"), filepath.Join(dir, "y")), "there is no file or folder " + dir + "/y"},
		{denied(syscall.EACCES), "you are not allowed to use /root/x"},
		{denied(syscall.ENOSPC), "there is no space left for /root/x"},
		{denied(syscall.EROFS), "nothing can be written where /root/x is"},
		{fmt.Errorf("read: %w", open(dir)), dir + " is a folder, not a file"},
		{cause.IsFolder("a"), "a is a folder, not a file"},
		{cause.IsNoFolder("a"), "a: there is a file where a folder should be"},
		{errors.New("other"), "other"},
	} {
		got := cause.File(test.err)
		if got.Error() != test.want || !errors.Is(got, test.err) {
			t.Errorf("%v\n got %v\nwant %s", test.err, got, test.want)
		}
	}
	if cause.File(nil) != nil || !errors.Is(cause.File(open(file+"x")), fs.ErrNotExist) {
		t.Error("nothing failed, or the cause does not unwrap")
	}
}

func TestJSON(t *testing.T) {
	for data, want := range map[string]string{
		"":                     "it is empty",
		" \n":                  "it is empty",
		`{"version":1`:         "it ends too early",
		"[1,2":                 "it ends too early",
		"[1,2}":                "it is not JSON",
		"hello":                "it is not JSON",
		"[]":                   "it holds a JSON array and not an object",
		`{"version":"secret"}`: `"version" is of the wrong kind`,
	} {
		var into struct {
			Version int `json:"version"`
		}
		if got := cause.JSON([]byte(data), json.Unmarshal([]byte(data), &into)); got == nil || got.Error() != want {
			t.Errorf("%q: got %v, want %s", data, got, want)
		}
		if got := cause.JSON([]byte(data), json.NewDecoder(strings.NewReader(data)).Decode(&into)); got == nil || got.Error() != want {
			t.Errorf("%q, by a decoder: got %v, want %s", data, got, want)
		}
	}
	if cause.JSON([]byte("{}"), nil) != nil || cause.JSON([]byte("{}"), fs.ErrClosed) != fs.ErrClosed { //nolint:errorlint // the same error
		t.Error("nothing failed, or another error does not pass")
	}
}

// get requests address and is the error of that.
func get(address string) error {
	answer, err := http.Get(address)
	if err == nil {
		answer.Body.Close()
	}
	return err
}

func TestNetwork(t *testing.T) {
	plain := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }))
	defer plain.Close()
	secured := httptest.NewUnstartedServer(nil)
	secured.Config.ErrorLog = log.New(io.Discard, "", 0)
	secured.StartTLS()
	defer secured.Close()
	closed := httptest.NewServer(nil)
	closed.Close()
	dialled := func(err error) error {
		return &url.Error{Op: "Post", URL: "x", Err: &net.OpError{Op: "dial", Net: "tcp", Err: err}}
	}
	var syntax *json.SyntaxError
	errors.As(json.Unmarshal([]byte("<"), new(any)), &syntax)
	for _, test := range []struct {
		err  error
		want string
	}{
		{get(closed.URL), "nothing listens there"},
		{get(plain.URL), "it broke off the connection"},
		{get(strings.Replace(plain.URL, "http:", "https:", 1)), "it does not speak https: is http:// or ws:// right?"},
		{get(secured.URL), "its certificate is not trusted: this computer does not know who signed it"},
		{dialled(&net.DNSError{Err: "no such host", Name: "a.example", IsNotFound: true}), "there is no host a.example"},
		{dialled(&net.DNSError{Err: "server misbehaving", Name: "a.example"}), "there is no host a.example"},
		{dialled(&net.DNSError{Err: "i/o timeout", Name: "a.example", IsTimeout: true}), "it takes too long"},
		{dialled(os.ErrDeadlineExceeded), "it takes too long"},
		{fmt.Errorf("ask: %w", context.DeadlineExceeded), "it takes too long"},
		{dialled(os.NewSyscallError("connect", syscall.EHOSTUNREACH)), "no route to host"},
		{dialled(os.NewSyscallError("read", syscall.ECONNRESET)), "it broke off the connection"},
		{dialled(x509.HostnameError{Certificate: &x509.Certificate{}, Host: "b.example"}), "its certificate is not trusted: it is for another host"},
		{dialled(x509.CertificateInvalidError{Reason: x509.Expired}), "its certificate is not trusted: it has expired or is not valid yet"},
		{dialled(x509.CertificateInvalidError{Reason: x509.NotAuthorizedToSign}), "its certificate is not trusted"},
		{&tls.CertificateVerificationError{Err: errors.New("odd")}, "its certificate is not trusted"},
		{dialled(errors.New("odd")), "odd"},
		{&url.Error{Op: "Get", URL: "x", Err: errors.New("odd")}, "odd"},
		{io.EOF, "it broke off the connection"},
		{syntax, "it answers with something that is not JSON"},
		{errors.New("other"), "other"},
	} {
		got := cause.Network(test.err)
		if got.Error() != test.want || !errors.Is(got, test.err) {
			t.Errorf("%v\n got %v\nwant %s", test.err, got, test.want)
		}
	}
	if cause.Network(nil) != nil {
		t.Error("nothing failed")
	}
}

func TestListen(t *testing.T) {
	listen := func(address string) error {
		listener, err := net.Listen("tcp", address)
		if err == nil {
			listener.Close()
		}
		return err
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, test := range []struct {
		err  error
		want string
	}{
		{listen("x"), "it is not HOST:PORT such as 127.0.0.1:8080"},
		{listen("127.0.0.1:99999"), "it is not HOST:PORT such as 127.0.0.1:8080"},
		{listen("a:b:c"), "it is not HOST:PORT such as 127.0.0.1:8080"},
		{listen(taken.Addr().String()), "another program uses it"},
		{listen("192.0.2.1:0"), "it is not an address of this machine"},
		{&net.OpError{Op: "listen", Err: &net.DNSError{Name: "a.example"}}, "there is no host a.example"},
		{&net.OpError{Op: "listen", Err: os.NewSyscallError("bind", syscall.EACCES)}, "only the administrator of this machine may"},
		{errors.New("other"), "other"},
	} {
		if got := cause.Listen(test.err); got.Error() != test.want || !errors.Is(got, test.err) {
			t.Errorf("%v\n got %v\nwant %s", test.err, got, test.want)
		}
	}
	if cause.Listen(nil) != nil {
		t.Error("nothing failed")
	}
}
