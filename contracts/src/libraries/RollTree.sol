// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title The Merkle tree of one page of the roll
/// @notice Depth 8: 256 places. Leaf `keccak256(0x00 ‖ number(32) ‖ address(20))` (53 bytes), absent leaf `0`, node
/// `keccak256(left ‖ right)` (64 bytes): a leaf can never be read as a node. See docs/protocol.md §1.
library RollTree {
    uint256 internal constant DEPTH = 8;
    uint256 internal constant PAGE_SIZE = 256;

    /// @dev Nodes of one level, from left to right: `positions[i]` is the place of `nodes[i]` on its level.
    struct Level {
        uint256 length;
        uint256[] positions;
        bytes32[] nodes;
    }

    /// @dev leaf(number, holder) = keccak256(0x00 ‖ number ‖ holder)
    function leaf(uint256 voterNumber, address holder) internal pure returns (bytes32 value) {
        // Hashed in the scratch space, where the 53 bytes end at 0x40: a copy in fresh memory for each of 256 leaves
        // would make memory the larger part of the price. `holder` first: the number covers its upper 12 bytes.
        assembly ("memory-safe") {
            mstore(0x20, holder)
            mstore(0x0c, voterNumber)
            mstore8(0x0b, 0)
            value := keccak256(0x0b, 53)
        }
    }

    /// @dev The leaves of the first `size` packed addresses of page `page`, and how many of those strictly increase
    /// from above zero: leaves behind the first that does not are missing. `addresses` MUST hold `size` of them.
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

    /// @dev Memory for a level of at most `capacity` nodes.
    function newLevel(uint256 capacity) internal pure returns (Level memory level) {
        level.positions = new uint256[](capacity);
        level.nodes = new bytes32[](capacity);
    }

    /// @dev Appends a node; positions MUST strictly increase.
    function push(Level memory level, uint256 position, bytes32 node) internal pure {
        uint256 i = level.length;
        level.positions[i] = position;
        level.nodes[i] = node;
        level.length = i + 1;
    }

    /// @dev The root that the leaves of `level` and the proof words give, and the calldata position behind the last
    /// word taken. On each of the 8 levels a node whose sibling is known is paired with it, any other takes the next
    /// word as sibling. `level` is used up. The caller MUST check that `cursor` did not pass the end of the words.
    function multiproofRoot(Level memory level, uint256 cursor) internal pure returns (bytes32 root, uint256) {
        for (uint256 depth = 0; depth < DEPTH; ++depth) {
            cursor = _parents(level, cursor);
        }
        return (level.nodes[0], cursor);
    }

    /// @dev Replaces a level by the level above it.
    function _parents(Level memory level, uint256 cursor) private pure returns (uint256) {
        uint256 length = level.length;
        uint256 parents = 0;
        for (uint256 i = 0; i < length; ++i) {
            uint256 position = level.positions[i];
            bytes32 node = level.nodes[i];
            if (position & 1 == 0 && i + 1 < length && level.positions[i + 1] == position + 1) {
                node = Hashes.efficientKeccak256(node, level.nodes[++i]);
            } else {
                bytes32 word = _wordAt(cursor);
                cursor += 32;
                node = position & 1 == 0 ? Hashes.efficientKeccak256(node, word) : Hashes.efficientKeccak256(word, node);
            }
            level.positions[parents] = position >> 1;
            level.nodes[parents++] = node;
        }
        level.length = parents;
        return cursor;
    }

    function _wordAt(uint256 cursor) private pure returns (bytes32 word) {
        // Solidity has no typed read of a calldata position; beyond the end calldata reads as zero.
        assembly ("memory-safe") {
            word := calldataload(cursor)
        }
    }
}
