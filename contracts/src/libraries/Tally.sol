// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "./Bn254.sol";
import {Transcript} from "./Transcript.sol";

/// @title Decryption shares and their combination
/// @notice docs/protocol.md §6. Points in calldata are `x ‖ y`, 64 bytes.
library Tally {
    uint256 private constant POINT_LENGTH = 64;

    /// @dev Whether trustee `j` proves that all `shares` are D_c = x_j A_c for the x_j with Y_j = x_j G.
    /// Goal: log_{A_c} D_c = log_G Y_j for every c. Public: Y_j, all A_c, D_c. Secret: x_j. Verifier:
    ///     σ = H("shares"; domain, j, all A_c, all D_c), A* = Σ σ^c A_c, D* = Σ σ^c D_c,
    ///     a = z·G − e·Y_j, b = z·A* − e·D*, e = H("decryption"; domain, j, σ, Y_j, A*, D*, a, b).
    /// `sums`: A_0.x, A_0.y, A_1.x, …
    /// The bases are the caller's own sums: a share for another base proves nothing here.
    function verifyShares(
        bytes32 domain,
        uint256 j,
        Point memory y,
        uint256[] memory sums,
        bytes calldata shares,
        uint256 e,
        uint256 z
    ) internal view returns (bool) {
        uint256 last = sums.length / 2 - 1;
        if (e >= Bn254.Q || z >= Bn254.Q || shares.length != (last + 1) * POINT_LENGTH) return false;
        uint256 sigma = Transcript.shares(domain, j, sums, shares);
        Point memory base = Point(sums[2 * last], sums[2 * last + 1]);
        Point memory image = pointAt(shares, last);
        for (uint256 c = last; c != 0;) {
            --c;
            base = Bn254.add(Bn254.mul(base, sigma), Point(sums[2 * c], sums[2 * c + 1]));
            image = Bn254.add(Bn254.mul(image, sigma), pointAt(shares, c));
        }
        Point memory a = Bn254.commitmentOf(Bn254.generator(), y, e, z);
        Point memory b = Bn254.commitmentOf(base, image, e, z);
        return Transcript.decryption(domain, j, sigma, y, base, image, a, b) == e;
    }

    /// @dev Whether every trustee is above the one before: none is there twice.
    function isIncreasing(uint256[] calldata trustees) internal pure returns (bool) {
        for (uint256 i = 1; i < trustees.length; ++i) {
            if (trustees[i] <= trustees[i - 1]) return false;
        }
        return true;
    }

    /// @dev Whether `lambda` is trustee `j`'s Lagrange coefficient at 0 among `trustees`, distinct and below Q:
    /// λ_j = Π m / (m − j), hence λ_j · Π (m − j) = Π m mod Q, both over m ≠ j. No factor is zero, so one λ_j < Q fits.
    function isLagrange(uint256[] calldata trustees, uint256 j, uint256 lambda) internal pure returns (bool) {
        uint256 left = lambda;
        uint256 right = 1;
        for (uint256 i = 0; i < trustees.length; ++i) {
            uint256 m = trustees[i];
            if (m == j) continue;
            left = mulmod(left, addmod(m, Bn254.Q - j, Bn254.Q), Bn254.Q);
            right = mulmod(right, m, Bn254.Q);
        }
        return lambda < Bn254.Q && left == right;
    }

    /// @dev Σ_j λ_j D_jc + exponent·G
    function combine(bytes[] calldata shares, uint256[] calldata lagrange, uint256 c, uint256 exponent)
        internal
        view
        returns (Point memory value)
    {
        value = Bn254.mul(Bn254.generator(), exponent);
        for (uint256 i = 0; i < shares.length; ++i) {
            value = Bn254.add(value, Bn254.mul(pointAt(shares[i], c), lagrange[i]));
        }
    }

    /// @dev The `i`th point of `encoded`.
    function pointAt(bytes calldata encoded, uint256 i) internal pure returns (Point memory) {
        bytes calldata point = encoded[i * POINT_LENGTH:(i + 1) * POINT_LENGTH];
        return Point(uint256(bytes32(point)), uint256(bytes32(point[32:])));
    }
}
