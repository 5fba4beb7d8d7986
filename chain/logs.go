package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrBehind means that a node does not have the last block asked for yet; it would leave out that block's logs and not say so.
var ErrBehind = errors.New("it is behind the other nodes")

// Logs answers query, which may be by block hash or by range (FromBlock nil: the first block of interest; ToBlock nil: the newest),
// in as many requests as the endpoints' limits ask for, in the chain's order.
func (c *Chain) Logs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if query.BlockHash != nil {
		return request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]types.Log, error) {
			return client.FilterLogs(ctx, query)
		})
	}
	from, to := c.firstBlock, uint64(0)
	if query.FromBlock != nil {
		from = max(from, query.FromBlock.Uint64())
	}
	if query.ToBlock != nil {
		to = query.ToBlock.Uint64()
	} else {
		head, err := c.Head(ctx)
		if err != nil {
			return nil, err
		}
		to = head.Number
	}
	return c.rangeLogs(ctx, query, from, to)
}

// rangeLogs reads from…to in ranges that halve when one is refused and then stay so.
func (c *Chain) rangeLogs(ctx context.Context, query ethereum.FilterQuery, from, to uint64) ([]types.Log, error) {
	var all []types.Log
	for from <= to {
		end := to
		if width := c.logRange.Load(); width != 0 && to-from >= width {
			end = from + width - 1
		}
		query.FromBlock, query.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(end)
		logs, err := request(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]types.Log, error) {
			return LogsFrom(ctx, client, query)
		})
		if err == nil {
			all = append(all, logs...)
			from = end + 1
			continue
		}
		if end == from || !isRefusal(err) || ctx.Err() != nil {
			return nil, fmt.Errorf("read events of blocks %d to %d: %w", from, end, err)
		}
		c.logRange.Store((end - from + 1) / 2)
	}
	return all, nil
}

// LogsFrom asks one endpoint, once it has the last block of the range.
func LogsFrom(ctx context.Context, client *ethclient.Client, query ethereum.FilterQuery) ([]types.Log, error) {
	_, err := blockFrom(ctx, client, byNumber, hexutil.EncodeBig(query.ToBlock))
	if errors.Is(err, ethereum.NotFound) {
		return nil, ErrBehind
	}
	if err != nil {
		return nil, err
	}
	return client.FilterLogs(ctx, query)
}

// isRefusal says whether a log query may have failed because its range or answer was too large.
func isRefusal(err error) bool {
	var answer rpc.Error
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest
	}
	return errors.As(err, &answer) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, rpc.ErrNoResult)
}
