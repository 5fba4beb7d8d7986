// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IVoterRoll} from "./interfaces/IVoterRoll.sol";
import {RollTree} from "./libraries/RollTree.sol";

/// @title The electoral roll of one organisation
/// @notice The admin grants the roles of registrar and organiser and can do nothing else.
contract VoterRoll is IVoterRoll, AccessControl {
    using RollTree for bytes32[];

    /// @inheritdoc IVoterRoll
    bytes32 public constant REGISTRAR_ROLE = keccak256("REGISTRAR_ROLE");
    /// @inheritdoc IVoterRoll
    bytes32 public constant ORGANISER_ROLE = keccak256("ORGANISER_ROLE");

    uint256 private constant ADDRESS_LENGTH = 20;
    /// @dev Numbers have four bytes in a batch. The last page stays empty, so that the number of voters has four
    /// bytes too.
    uint256 private constant MAX_PAGES = (1 << 24) - 1;
    uint256 private constant SIZES_PER_WORD = 32;

    /// @inheritdoc IVoterRoll
    uint256 public pageCount;
    /// @dev A mapping rather than an array: a batch that reads a root does not read a length with it.
    mapping(uint256 page => bytes32 root) private _roots;
    /// @dev Size − 1 of each page, one byte each, `SIZES_PER_WORD` to a word.
    mapping(uint256 word => uint256 sizes) private _sizes;
    mapping(uint256 page => uint256 bits) private _amended;
    mapping(uint256 number => address) private _holders;

    /// @param admin Who may grant roles.
    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IVoterRoll
    function enrol(uint256 page, bytes calldata addresses) external onlyRole(REGISTRAR_ROLE) {
        uint256 expected = pageCount;
        if (page != expected || page >= MAX_PAGES) revert PageOutOfOrder(page, expected);
        uint256 size = addresses.length / ADDRESS_LENGTH;
        if (size == 0 || size > RollTree.PAGE_SIZE || addresses.length % ADDRESS_LENGTH != 0) {
            revert BadPageLength(addresses.length);
        }
        (bytes32[] memory leaves, uint256 increasing) = RollTree.leavesOf(page, addresses, size);
        if (increasing != size) revert AddressesNotIncreasing(increasing);
        bytes32 root = leaves.rootInPlace();
        _roots[page] = root;
        pageCount = page + 1;
        _sizes[page / SIZES_PER_WORD] |= (size - 1) << _sizeShift(page);
        emit PageEnrolled(page, root, addresses);
    }

    /// @inheritdoc IVoterRoll
    function amend(uint256 number, address holder) external onlyRole(REGISTRAR_ROLE) {
        _requireNumber(number);
        if (_isAmended(number) && _holders[number] == holder) revert NothingAmended(number);
        _amend(number, holder);
    }

    /// @inheritdoc IVoterRoll
    function strikeDuplicate(
        address holder,
        uint256 first,
        bytes32[] calldata proofFirst,
        uint256 second,
        bytes32[] calldata proofSecond
    ) external {
        if (first == second || holder == address(0)) revert NotDuplicate(first, second);
        _requireHolder(holder, first, proofFirst);
        _requireHolder(holder, second, proofSecond);
        (uint256 kept, uint256 struck) = first < second ? (first, second) : (second, first);
        emit DuplicateStruck(kept, struck, holder);
        _amend(struck, address(0));
    }

    /// @inheritdoc IVoterRoll
    function pageSize(uint256 page) public view returns (uint256) {
        if (page >= pageCount) return 0;
        return uint256(uint8(_sizes[page / SIZES_PER_WORD] >> _sizeShift(page))) + 1;
    }

    /// @inheritdoc IVoterRoll
    function pageRoot(uint256 page) public view returns (bytes32) {
        return _roots[page];
    }

    /// @inheritdoc IVoterRoll
    function pageState(uint256 page) external view returns (bytes32 root, uint256 amended) {
        return (_roots[page], _amended[page]);
    }

    /// @inheritdoc IVoterRoll
    function amendedWord(uint256 page) external view returns (uint256) {
        return _amended[page];
    }

    /// @inheritdoc IVoterRoll
    function amendedHolder(uint256 number) external view returns (address) {
        return _holders[number];
    }

    function _amend(uint256 number, address holder) private {
        _holders[number] = holder;
        _amended[number >> 8] |= 1 << (number & 0xff);
        emit Amended(number, holder);
    }

    function _isAmended(uint256 number) private view returns (bool) {
        return _amended[number >> 8] >> (number & 0xff) & 1 == 1;
    }

    function _requireNumber(uint256 number) private view {
        if (number & 0xff >= pageSize(number >> 8)) revert NoSuchNumber(number);
    }

    function _requireHolder(address holder, uint256 number, bytes32[] calldata proof) private view {
        _requireNumber(number);
        bool holds = _isAmended(number)
            ? proof.length == 0 && _holders[number] == holder
            : proof.length == RollTree.DEPTH
                && RollTree.climb(RollTree.leaf(number, holder), number & 0xff, proof) == pageRoot(number >> 8);
        if (!holds) revert BadRollProof(number, holder);
    }

    function _sizeShift(uint256 page) private pure returns (uint256) {
        return page % SIZES_PER_WORD * 8;
    }
}
