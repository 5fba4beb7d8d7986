// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The roll's tree in the plainest Solidity, to compare the contracts with
library RollReference {
    uint256 internal constant DEPTH = 8;

    function leaf(uint256 number, address holder) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), number, holder));
    }

    /// @dev The whole tree of a page, leaves first, each level in full.
    function levels(uint256 page, address[] memory addresses) internal pure returns (bytes32[][] memory tree) {
        tree = new bytes32[][](DEPTH + 1);
        tree[0] = new bytes32[](1 << DEPTH);
        for (uint256 i = 0; i < addresses.length; ++i) {
            tree[0][i] = leaf(page << 8 | i, addresses[i]);
        }
        for (uint256 depth = 1; depth <= DEPTH; ++depth) {
            tree[depth] = new bytes32[](1 << (DEPTH - depth));
            for (uint256 i = 0; i < tree[depth].length; ++i) {
                tree[depth][i] = keccak256(abi.encode(tree[depth - 1][2 * i], tree[depth - 1][2 * i + 1]));
            }
        }
    }

    function root(uint256 page, address[] memory addresses) internal pure returns (bytes32) {
        return levels(page, addresses)[DEPTH][0];
    }

    /// @dev Level by level and from left to right, the sibling of every known node whose sibling is unknown.
    function multiproof(bytes32[][] memory tree, bool[256] memory known) internal pure returns (bytes memory words) {
        for (uint256 depth = 0; depth < DEPTH; ++depth) {
            bool[256] memory above;
            for (uint256 i = 0; i < tree[depth].length; ++i) {
                if (!known[i]) continue;
                if (!known[i ^ 1]) words = bytes.concat(words, tree[depth][i ^ 1]);
                above[i / 2] = true;
            }
            known = above;
        }
    }

    /// @dev Eight siblings of place `index`, leaf upwards.
    function proof(bytes32[][] memory tree, uint256 index) internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](DEPTH);
        for (uint256 depth = 0; depth < DEPTH; ++depth) {
            siblings[depth] = tree[depth][(index >> depth) ^ 1];
        }
    }

    function pack(address[] memory addresses) internal pure returns (bytes memory packed) {
        for (uint256 i = 0; i < addresses.length; ++i) {
            packed = bytes.concat(packed, bytes20(addresses[i]));
        }
    }
}
