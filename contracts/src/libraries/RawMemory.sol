// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Words at a position, where Solidity has no pointers
/// @notice For memory regions that the caller has reserved, and for positions within calldata. Nothing is checked.
library RawMemory {
    function load(uint256 position) internal pure returns (uint256 word) {
        // Reads a word of a region.
        assembly ("memory-safe") {
            word := mload(position)
        }
    }

    function store(uint256 position, uint256 word) internal pure {
        // Writes a word of a region.
        assembly ("memory-safe") {
            mstore(position, word)
        }
    }

    /// @dev Copies calldata into a region.
    function copyCalldata(uint256 destination, uint256 position, uint256 length) internal pure {
        // Solidity copies calldata only into memory it has just allocated.
        assembly ("memory-safe") {
            calldatacopy(destination, position, length)
        }
    }

    function hash(uint256 position, uint256 length) internal pure returns (bytes32 value) {
        // Hashes part of a region, which Solidity would copy first.
        assembly ("memory-safe") {
            value := keccak256(position, length)
        }
    }

    function calldataWord(uint256 position) internal pure returns (uint256 word) {
        // Solidity has no typed read of a calldata position; beyond the end calldata reads as zero.
        assembly ("memory-safe") {
            word := calldataload(position)
        }
    }
}
