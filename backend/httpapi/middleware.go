package httpapi

import (
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/prometheus/client_golang/prometheus"
)

// strictPolicy is the Content-Security-Policy of answers that are not pages; a page sets its own.
const strictPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

// securityHeaders sets what every answer carries.
func securityHeaders(origin string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			h := w.Header()
			h.Set("Content-Security-Policy", strictPolicy)
			h.Set("X-Content-Type-Options", "nosniff")
			h.Set("Referrer-Policy", "no-referrer")
			h.Set("Cross-Origin-Opener-Policy", "same-origin")
			h.Set("Cross-Origin-Resource-Policy", "same-origin")
			h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
			h.Set("Cache-Control", "no-store")
			if strings.HasPrefix(origin, "https://") {
				h.Set("Strict-Transport-Security", "max-age=31536000")
			}
			next.ServeHTTP(w, r)
		})
	}
}

// clientAddress replaces the connection's address by that of the client, if trusted proxies stand in between: the last
// address in X-Forwarded-For that no trusted proxy has. What anybody else writes there is ignored.
func (c *Config) clientAddress(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if client, ok := c.forwardedFor(r); ok {
			r.RemoteAddr = netip.AddrPortFrom(client, 0).String()
		}
		next.ServeHTTP(w, r)
	})
}

func (c *Config) forwardedFor(r *http.Request) (client netip.Addr, ok bool) {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil || !c.trusts(peer.Addr()) {
		return netip.Addr{}, false
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		address, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			return client, ok
		}
		client, ok = address.Unmap(), true
		if !c.trusts(client) {
			return client, true
		}
	}
	return client, ok
}

func (c *Config) trusts(address netip.Addr) bool {
	return slices.ContainsFunc(c.TrustedProxies, func(p netip.Prefix) bool { return p.Contains(address.Unmap()) })
}

// Bits of an IPv6 address that name a network and a site. Anybody can have the 65,536 networks of a site: enough, if each
// counted by itself, to lock an account out everywhere.
const (
	networkBits = 64
	siteBits    = 48
)

// clientIP is what rate limits count by: the address, for IPv6 its network.
func clientIP(r *http.Request) string { return clientNetwork(r, networkBits) }

// clientNetwork is the address, for IPv6 its first bits.
func clientNetwork(r *http.Request, bits int) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	if address, err := netip.ParseAddr(host); err == nil && address.Unmap().Is6() {
		if network, err := address.WithZone("").Prefix(bits); err == nil {
			return network.String()
		}
	}
	return host
}

// recoverer answers a panic with an internal error and logs it, without anything of the request's contents.
func (c *Config) recoverer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			failure := recover()
			if failure == nil {
				return
			}
			if failure == http.ErrAbortHandler { //nolint:errorlint // net/http asks for this very value to be passed on
				panic(failure)
			}
			c.Log.ErrorContext(r.Context(), "panic", slog.String("type", fmt.Sprintf("%T", failure)), slog.String("stack", string(debug.Stack())))
			errInternal.write(w)
		}()
		next.ServeHTTP(w, r)
	})
}

// observe logs and counts requests by their route. The path and the query are left out: they can hold trackers and keys.
func (c *Config) observe() func(http.Handler) http.Handler {
	seconds := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "psephos_http_request_seconds", Help: "Time to answer a request, by route, method and status.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
	}, []string{"route", "method", "status"})
	if c.Metrics != nil {
		c.Metrics.MustRegister(seconds)
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			start := time.Now()
			wrapped := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
			defer func() {
				route, took := routeOf(r), time.Since(start)
				seconds.WithLabelValues(route, methodOf(r), strconv.Itoa(wrapped.Status())).Observe(took.Seconds())
				c.Log.InfoContext(r.Context(), "request", slog.String("method", methodOf(r)), slog.String("route", route),
					slog.Int("status", wrapped.Status()), slog.Duration("took", took))
			}()
			next.ServeHTTP(wrapped, r)
		})
	}
}

// routeOf is the pattern that matched; everything that matched none counts as one.
func routeOf(r *http.Request) string {
	if pattern := chi.RouteContext(r.Context()).RoutePattern(); pattern != "" {
		return pattern
	}
	return "other"
}

// methodOf keeps strangers from inventing methods, each of which would be a time series for ever.
func methodOf(r *http.Request) string {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return r.Method
	}
	return "OTHER"
}
