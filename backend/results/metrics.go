package results

import "github.com/prometheus/client_golang/prometheus"

// Collectors are the indexer's metrics, for the office's registry.
func (x *Indexer) Collectors() []prometheus.Collector {
	return []prometheus.Collector{
		gauge("head_block", "Newest block that was counted.", func() float64 { return float64(x.Status().Head.Number) }),
		gauge("final_block", "Newest final block that was counted.", func() float64 { return float64(x.Status().Final.Number) }),
		gauge("writing", "Whether this process writes the results.", func() float64 { return flag(x.Status().Writing) }),
		gauge("failing", "Whether the last turn failed.", func() float64 { return flag(x.Status().Error != "") }),
	}
}

// Collectors are the hub's metrics, for the office's registry.
func (h *Hub) Collectors() []prometheus.Collector {
	return []prometheus.Collector{
		gauge("streams", "Live streams that are open.", func() float64 { return float64(h.Clients()) }),
	}
}

func gauge(name, help string, value func() float64) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "psephos", Subsystem: "results", Name: name, Help: help,
	}, value)
}

func flag(set bool) float64 {
	if set {
		return 1
	}
	return 0
}
