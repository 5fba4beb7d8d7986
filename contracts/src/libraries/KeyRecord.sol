// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Bn254, Point} from "./Bn254.sol";

/// @title What elections need of a board, kept as the code of a contract that does nothing
/// @notice Code: `00` (STOP: a call does nothing, whatever the rest would mean as instructions) ‖ t, one byte ‖
/// C_0 … C_(t−1), 64 bytes each, of which C_0 = K ‖ the trustees' addresses, 20 bytes each. Written once, by the
/// board, when its ceremony ends; code cannot change. A board creates no other contract, so the record lies at the
/// address of its first creation and needs no pointer: one cold access replaces a call through the board's proxy and
/// a dozen storage slots (docs/decisions/0005-key-record.md).
library KeyRecord {
    uint256 private constant POINT_LENGTH = 64;
    uint256 private constant ADDRESS_LENGTH = 20;
    /// @dev Where t and the points are in the code.
    uint256 private constant THRESHOLD_OFFSET = 1;
    uint256 private constant POINTS_OFFSET = 2;
    /// @dev Creation code: returns all but its own first 11 bytes.
    /// 600b PUSH1 11 · 38 CODESIZE · 03 SUB · 80 DUP1 · 600b PUSH1 11 · 5f PUSH0 · 39 CODECOPY · 5f PUSH0 · f3 RETURN
    bytes private constant CREATION_PREFIX = hex"600b380380600b5f395ff3";

    /// @notice The record could not be created.
    error NotRecorded();

    /// @dev Where the record of `board` is, or will be: keccak256(rlp([board, 1])), nonce 1 being a contract's first.
    function locate(address board) internal pure returns (address record) {
        // Hashed in the scratch space: abi.encodePacked would take memory twice in every batch.
        assembly ("memory-safe") {
            mstore(0x00, or(or(shl(240, 0xd694), shl(80, board)), shl(72, 0x01)))
            record := and(keccak256(0x00, 23), 0xffffffffffffffffffffffffffffffffffffffff)
        }
    }

    /// @dev Whether `board` has recorded its key.
    function exists(address board) internal view returns (bool) {
        return locate(board).code.length != 0;
    }

    /// @dev Creates the record of this contract. It MUST be the first contract that this one creates.
    function create(Point[] memory points, address[] memory trustees) internal {
        bytes memory code = abi.encodePacked(CREATION_PREFIX, hex"00", uint8(points.length));
        for (uint256 i = 0; i < points.length; ++i) {
            code = abi.encodePacked(code, points[i].x, points[i].y);
        }
        for (uint256 i = 0; i < trustees.length; ++i) {
            code = abi.encodePacked(code, trustees[i]);
        }
        address created;
        // Solidity creates only contracts it has the source of.
        assembly ("memory-safe") {
            created := create(0, add(code, 0x20), mload(code))
        }
        if (created != locate(address(this))) revert NotRecorded();
    }

    /// @dev K = C_0, the identity if there is no record.
    function key(address board) internal view returns (Point memory point) {
        address record = locate(board);
        // Solidity copies code only as a whole; beyond its end code reads as zero.
        assembly ("memory-safe") {
            extcodecopy(record, point, POINTS_OFFSET, 0x40)
        }
    }

    /// @dev t, zero if there is no record.
    function threshold(address board) internal view returns (uint256) {
        return _threshold(locate(board).code);
    }

    /// @dev Address and public key Y_j = Σ_l j^l C_l of trustee j; zero and the identity if there is no record or no
    /// such trustee.
    function trustee(address board, uint256 j) internal view returns (address account, Point memory publicKey) {
        bytes memory code = locate(board).code;
        uint256 t = _threshold(code);
        uint256 addresses = POINTS_OFFSET + t * POINT_LENGTH;
        if (t == 0 || j == 0 || j > (code.length - addresses) / ADDRESS_LENGTH) return (account, publicKey);
        Point memory coefficient;
        _readPoint(code, POINTS_OFFSET + (t - 1) * POINT_LENGTH, publicKey);
        for (uint256 l = t - 1; l != 0; --l) {
            _readPoint(code, POINTS_OFFSET + (l - 1) * POINT_LENGTH, coefficient);
            Bn254.hornerStep(publicKey, j, coefficient);
        }
        account = address(uint160(_wordAt(code, addresses + j * ADDRESS_LENGTH - 32)));
    }

    function _threshold(bytes memory code) private pure returns (uint256) {
        return code.length == 0 ? 0 : uint8(code[THRESHOLD_OFFSET]);
    }

    /// @dev point = the two words at `offset`.
    function _readPoint(bytes memory code, uint256 offset, Point memory point) private pure {
        point.x = _wordAt(code, offset);
        point.y = _wordAt(code, offset + 32);
    }

    /// @dev The word at `offset`, which MUST end within the code.
    function _wordAt(bytes memory code, uint256 offset) private pure returns (uint256 word) {
        // Solidity reads words of calldata bytes only.
        assembly ("memory-safe") {
            word := mload(add(add(code, 0x20), offset))
        }
    }
}
