// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title The Merkle tree of one page of the roll
/// @notice Depth 8: 256 places. Leaf `keccak256(0x00 ‖ number(32) ‖ address(20))` (53 bytes), absent leaf `0`, node
/// `keccak256(left ‖ right)` (64 bytes): a leaf can never be read as a node. See docs/protocol.md §1.
library RollTree {
    uint256 internal constant DEPTH = 8;
    uint256 internal constant PAGE_SIZE = 256;

    /// @dev Known nodes of one level, from left to right, as pairs (position on the level, node) in memory.
    /// @param start Memory position of the first pair.
    /// @param end Memory position behind the last pair.
    struct Level {
        uint256 start;
        uint256 end;
    }

    /// @dev leaf(number, holder) = keccak256(0x00 ‖ number ‖ holder)
    function leaf(uint256 voterNumber, address holder) internal pure returns (bytes32 value) {
        // Hashed in the scratch space, where the 53 bytes end at 0x40: a copy in fresh memory for each of 256 leaves
        // would cost more than the hashing. `holder` first: the number covers its upper 12 bytes.
        assembly ("memory-safe") {
            mstore(0x20, holder)
            mstore(0x0c, voterNumber)
            mstore8(0x0b, 0)
            value := keccak256(0x0b, 53)
        }
    }

    /// @dev The leaves of the first `size` packed addresses of page `page`, and how many of these addresses, from the
    /// first one, are not zero and strictly increase. The leaves of the others are missing. `addresses` MUST hold `size`.
    function leavesOf(uint256 page, bytes calldata addresses, uint256 size)
        internal
        pure
        returns (bytes32[] memory leaves, uint256 increasing)
    {
        leaves = new bytes32[](size);
        // The same as `leaf` in a loop with bounds checks, at a fifth of the gas: this loop and the next are two
        // thirds of what the enrolment of a voter costs.
        assembly ("memory-safe") {
            let from := addresses.offset
            let to := add(leaves, 0x20)
            let voterNumber := shl(8, page)
            let previous := 0
            mstore8(0x0b, 0)
            for {} lt(increasing, size) { increasing := add(increasing, 1) } {
                let holder := shr(96, calldataload(from))
                if iszero(gt(holder, previous)) { break }
                previous := holder
                mstore(0x20, holder)
                mstore(0x0c, add(voterNumber, increasing))
                mstore(to, keccak256(0x0b, 53))
                from := add(from, 20)
                to := add(to, 0x20)
            }
        }
    }

    /// @dev The root of a page with these leaves, 1 to 256, the places behind them absent. Overwrites `nodes`.
    function rootInPlace(bytes32[] memory nodes) internal pure returns (bytes32) {
        uint256 length = nodes.length;
        bytes32 absent = 0;
        for (uint256 depth = 0; depth < DEPTH; ++depth) {
            _hashPairs(nodes, length, absent);
            length = (length + 1) / 2;
            absent = Hashes.efficientKeccak256(absent, absent);
        }
        return nodes[0];
    }

    /// @dev Replaces the first `length` nodes by their parents; an odd one out has the sibling `absent`.
    function _hashPairs(bytes32[] memory nodes, uint256 length, bytes32 absent) private pure {
        // Siblings lie side by side in memory and are hashed where they are, without bounds checks: see `leavesOf`.
        assembly ("memory-safe") {
            let from := add(nodes, 0x20)
            let to := from
            let end := add(from, shl(6, shr(1, length)))
            for {} lt(from, end) { from := add(from, 0x40) } {
                mstore(to, keccak256(from, 0x40))
                to := add(to, 0x20)
            }
            if and(length, 1) {
                mstore(0x00, mload(from))
                mstore(0x20, absent)
                mstore(to, keccak256(0x00, 0x40))
            }
        }
    }

    /// @dev The root that `siblings` (leaf upwards) give to `node` at place `index`.
    function climb(bytes32 node, uint256 index, bytes32[] calldata siblings) internal pure returns (bytes32) {
        for (uint256 i = 0; i < siblings.length; ++i) {
            node = index & 1 == 0
                ? Hashes.efficientKeccak256(node, siblings[i])
                : Hashes.efficientKeccak256(siblings[i], node);
            index >>= 1;
        }
        return node;
    }

    /// @dev Memory for a level of at most `capacity` nodes, none of them known yet.
    function newLevel(uint256 capacity) internal pure returns (Level memory level) {
        uint256 start;
        // Takes `capacity` pairs of words, which are written before they are read.
        assembly ("memory-safe") {
            start := mload(0x40)
            mstore(0x40, add(start, shl(6, capacity)))
        }
        level.start = start;
        level.end = start;
    }

    function isEmpty(Level memory level) internal pure returns (bool) {
        return level.start == level.end;
    }

    /// @dev Forgets all nodes.
    function clear(Level memory level) internal pure {
        level.end = level.start;
    }

    /// @dev Appends a node. Positions MUST strictly increase, and the level MUST have room.
    function push(Level memory level, uint256 position, bytes32 node) internal pure {
        // Without the bounds check that the caller makes once for all ballots of a batch.
        assembly ("memory-safe") {
            let end := mload(add(level, 0x20))
            mstore(end, position)
            mstore(add(end, 0x20), node)
            mstore(add(level, 0x20), add(end, 0x40))
        }
    }

    /// @dev The root that the leaves of `level`, at least one, and the proof words give, and the calldata position
    /// behind the last word taken. On each of the 8 levels a node whose sibling is known is paired with it, any other
    /// takes the next word as sibling. `level` is used up. The caller MUST check that `cursor` did not pass the end
    /// of the words: calldata beyond its end reads as zero.
    function multiproofRoot(Level memory level, uint256 cursor) internal pure returns (bytes32 root, uint256) {
        uint256 depth = 0;
        for (; depth < DEPTH && !_isSingle(level); ++depth) {
            cursor = _parents(level, cursor);
        }
        return _climb(level.start, cursor, DEPTH - depth);
    }

    /// @dev Whether one node is left: from there to the root every sibling is a proof word.
    function _isSingle(Level memory level) private pure returns (bool) {
        return level.end - level.start == 64;
    }

    /// @dev The node `levels` above the pair at memory position `pair`, by as many words.
    function _climb(uint256 pair, uint256 word, uint256 levels) private pure returns (bytes32 node, uint256 behind) {
        // As `_parents` does it for one pair, without a level's memory.
        assembly ("memory-safe") {
            let position := mload(pair)
            node := mload(add(pair, 0x20))
            behind := add(word, shl(5, levels))
            for {} lt(word, behind) { word := add(word, 0x20) } {
                let side := shl(5, and(position, 1))
                mstore(side, node)
                mstore(xor(side, 0x20), calldataload(word))
                node := keccak256(0x00, 0x40)
                position := shr(1, position)
            }
        }
    }

    /// @dev Replaces a level by the level above it.
    function _parents(Level memory level, uint256 cursor) private pure returns (uint256 behind) {
        // Three to four nodes are hashed for each ballot of a batch: with bounds checks that is a tenth of its gas.
        // Pairs are overwritten behind `from`, never before it. A left node's sibling is at `position | 1`; for a
        // right node that is its own position, which the next one never has.
        assembly ("memory-safe") {
            behind := cursor
            let to := mload(level)
            let end := mload(add(level, 0x20))
            for { let from := to } lt(from, end) {} {
                let position := mload(from)
                let side := shl(5, and(position, 1))
                mstore(side, mload(add(from, 0x20)))
                from := add(from, 0x40)
                switch and(lt(from, end), eq(mload(from), or(position, 1)))
                case 0 {
                    mstore(xor(side, 0x20), calldataload(behind))
                    behind := add(behind, 0x20)
                }
                default {
                    mstore(0x20, mload(add(from, 0x20)))
                    from := add(from, 0x40)
                }
                mstore(to, shr(1, position))
                mstore(add(to, 0x20), keccak256(0x00, 0x40))
                to := add(to, 0x40)
            }
            mstore(add(level, 0x20), to)
        }
    }
}
