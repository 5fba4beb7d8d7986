// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice A point of BN254 G1 in affine coordinates; `(0, 0)` is the identity O.
struct Point {
    uint256 x;
    uint256 y;
}

/// @title The group BN254 G1 by its precompiles (EIP-196)
/// @notice y² = x³ + 3 over the field of `P` elements, prime order `Q`, cofactor 1: a point on the curve is in the
/// group. The precompiles reject coordinates ≥ P and points off the curve, so every input that goes through one of
/// these functions is checked. A precompile that rejects its input
/// consumes all gas it was given.
library Bn254 {
    /// @dev Base field prime.
    uint256 internal constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    /// @dev Group order.
    uint256 internal constant Q = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    uint256 internal constant GX = 1;
    uint256 internal constant GY = 2;

    /// @notice A coordinate is not below `P`, or the point is not on the curve.
    error NotOnCurve();

    /// @dev G = (1, 2)
    function generator() internal pure returns (Point memory) {
        return Point(GX, GY);
    }

    /// @dev a + b
    function add(Point memory a, Point memory b) internal view returns (Point memory sum) {
        _add(a, b, sum);
    }

    /// @dev x · a; `x` is taken mod Q.
    function mul(Point memory a, uint256 x) internal view returns (Point memory product) {
        _mul(a, x, product);
    }

    /// @dev value = x · value + coefficient, for 0 < x < 32: one step of Horner's rule. x is applied by doublings and
    /// additions: at most 9 × 150 gas where a multiplication takes 6,000.
    function hornerStep(Point memory value, uint256 x, Point memory coefficient) internal view {
        // The highest bit of x, which is below 2^5.
        uint256 top = x < 2 ? 1 : x < 4 ? 2 : x < 8 ? 4 : x < 16 ? 8 : 16;
        bool ok;
        // The running multiple lies where the precompile wants its first point, beyond the free pointer, and every
        // addition puts the second one behind it: without a Point for each of up to nine results.
        assembly ("memory-safe") {
            let input := mload(0x40)
            function addPoint(to, px, py) -> good {
                mstore(add(to, 0x40), px)
                mstore(add(to, 0x60), py)
                good := staticcall(gas(), 6, to, 0x80, to, 0x40)
            }
            let vx := mload(value)
            let vy := mload(add(value, 0x20))
            mstore(input, vx)
            mstore(add(input, 0x20), vy)
            ok := 1
            for { let bit := shr(1, top) } bit { bit := shr(1, bit) } {
                ok := and(ok, addPoint(input, mload(input), mload(add(input, 0x20))))
                if and(x, bit) { ok := and(ok, addPoint(input, vx, vy)) }
            }
            ok := and(ok, addPoint(input, mload(coefficient), mload(add(coefficient, 0x20))))
            mstore(value, mload(input))
            mstore(add(value, 0x20), mload(add(input, 0x20)))
        }
        if (!ok) revert NotOnCurve();
    }

    /// @dev z·base − e·image: what a prover of log_base image committed to, if challenge `e` and response `z` are
    /// its proof.
    function commitmentOf(Point memory base, Point memory image, uint256 e, uint256 z)
        internal
        view
        returns (Point memory value)
    {
        _mul(base, z, value);
        _add(value, mul(image, negate(e)), value);
    }

    /// @dev −e mod Q, for e < Q.
    function negate(uint256 e) internal pure returns (uint256) {
        return Q - e;
    }

    function isIdentity(Point memory a) internal pure returns (bool) {
        return a.x | a.y == 0;
    }

    function equal(Point memory a, Point memory b) internal pure returns (bool) {
        return a.x == b.x && a.y == b.y;
    }

    /// @dev h mod Q
    function scalar(bytes32 h) internal pure returns (uint256) {
        return uint256(h) % Q;
    }

    /// @dev sum = a + b; `sum` may be one of them.
    function _add(Point memory a, Point memory b, Point memory sum) private view {
        bool ok;
        // The precompile wants both points in one piece of memory: the space beyond the free pointer, not kept.
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, mload(a))
            mstore(add(input, 0x20), mload(add(a, 0x20)))
            mstore(add(input, 0x40), mload(b))
            mstore(add(input, 0x60), mload(add(b, 0x20)))
            ok := staticcall(gas(), 6, input, 0x80, sum, 0x40)
        }
        if (!ok) revert NotOnCurve();
    }

    /// @dev product = x · a; `product` may be `a`.
    function _mul(Point memory a, uint256 x, Point memory product) private view {
        bool ok;
        // The precompile wants point and scalar in one piece of memory: the space beyond the free pointer, not kept.
        assembly ("memory-safe") {
            let input := mload(0x40)
            mstore(input, mload(a))
            mstore(add(input, 0x20), mload(add(a, 0x20)))
            mstore(add(input, 0x40), x)
            ok := staticcall(gas(), 7, input, 0x60, product, 0x40)
        }
        if (!ok) revert NotOnCurve();
    }
}
