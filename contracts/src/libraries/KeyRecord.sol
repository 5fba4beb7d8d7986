// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "./Bn254.sol";

/// @title A board's public key material, kept as the code of a contract that does nothing
/// @notice Code: one byte 00 (STOP: a call does nothing, whatever the points' bytes would mean as instructions), then
/// C_0 … C_(t−1), 64 bytes each, of which C_0 = K. Written once, by the board, when its ceremony ends; code cannot
/// change. A board creates no other contract, so the record lies at the address of its first creation and needs no
/// pointer: an election reads K with one cold access instead of five.
library KeyRecord {
    uint256 private constant POINT_LENGTH = 64;
    /// @dev Creation code: returns all but its own first 11 bytes.
    /// 600b PUSH1 11 · 38 CODESIZE · 03 SUB · 80 DUP1 · 600b PUSH1 11 · 5f PUSH0 · 39 CODECOPY · 5f PUSH0 · f3 RETURN
    bytes private constant CREATION_PREFIX = hex"600b380380600b5f395ff3";

    /// @notice The record could not be created.
    error NotRecorded();

    /// @dev Where the record of `board` is, or will be: keccak256(rlp([board, 1])), nonce 1 being a contract's first.
    function locate(address board) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", board, hex"01")))));
    }

    /// @dev Whether `board` has recorded its key.
    function exists(address board) internal view returns (bool) {
        return locate(board).code.length != 0;
    }

    /// @dev Creates the record of this contract. Once only, and before any other contract it creates.
    function create(Point[] memory points) internal {
        uint256[] memory words = new uint256[](2 * points.length);
        for (uint256 i = 0; i < points.length; ++i) {
            words[2 * i] = points[i].x;
            words[2 * i + 1] = points[i].y;
        }
        bytes memory code = abi.encodePacked(CREATION_PREFIX, hex"00", words);
        address created;
        // Solidity creates only contracts it has the source of.
        assembly ("memory-safe") {
            created := create(0, add(code, 0x20), mload(code))
        }
        if (created != locate(address(this))) revert NotRecorded();
    }

    /// @dev t, the number of points in the record.
    function threshold(address board) internal view returns (uint256) {
        return locate(board).code.length / POINT_LENGTH;
    }

    /// @dev K = C_0, the identity if there is no record.
    function key(address board) internal view returns (Point memory point) {
        address record = locate(board);
        // Solidity copies code only as a whole; beyond its end code reads as zero.
        assembly ("memory-safe") {
            extcodecopy(record, point, 1, 0x40)
        }
    }

    /// @dev Y_j = Σ_l j^l C_l for 0 < j < 32, the identity if there is no record.
    function sharePublicKey(address board, uint256 j) internal view returns (Point memory) {
        Point[] memory points = commitments(board);
        return points.length == 0 ? Point(0, 0) : Bn254.evaluate(points, j);
    }

    /// @dev C_0 … C_(t−1), empty if there is no record.
    function commitments(address board) internal view returns (Point[] memory points) {
        bytes memory code = locate(board).code;
        points = new Point[](code.length / POINT_LENGTH);
        for (uint256 i = 0; i < points.length; ++i) {
            Point memory point = points[i];
            // Reads two words at 1 + 64 i, within the code: 1 + 64 · length is its length.
            assembly ("memory-safe") {
                let source := add(add(code, 0x21), mul(i, 0x40))
                mstore(point, mload(source))
                mstore(add(point, 0x20), mload(add(source, 0x20)))
            }
        }
    }
}
