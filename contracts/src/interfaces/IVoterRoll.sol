// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The electoral roll of one organisation
/// @notice Voters are on pages of up to 256. A voter's number is `page << 8 | index`. Storage has one Merkle root a
/// page, of depth 8; the addresses themselves are in the event. Leaf `keccak256(0x00 ‖ number(32) ‖
/// address(20))`, absent leaf `0`, node `keccak256(left ‖ right)`. See docs/protocol.md §1.
interface IVoterRoll {
    /// @notice Pages are enrolled in order: `page` is not the next one, `expected`, or the roll is full. A transaction that
    /// is sent twice ends here.
    error PageOutOfOrder(uint256 page, uint256 expected);
    /// @notice A page holds 1 to 256 addresses of 20 bytes; these are `length` bytes.
    error BadPageLength(uint256 length);
    /// @notice The addresses of a page must be strictly increasing and not zero; that at `index` is the first that is not.
    error AddressesNotIncreasing(uint256 index);
    /// @notice No voter was ever enrolled at `number`.
    error NoSuchNumber(uint256 number);
    /// @notice The proof does not show `holder` at `number`.
    error BadRollProof(uint256 number, address holder);
    /// @notice `first` and `second` are the same number, or the holder given is the zero address.
    error NotDuplicate(uint256 first, uint256 second);
    /// @notice `number` is amended to this holder already: nothing would change.
    error NothingAmended(uint256 number);

    /// @notice A page was enrolled.
    /// @param page Its number.
    /// @param root Its Merkle root.
    /// @param addresses The voters, packed, 20 bytes each, in the order of their index.
    event PageEnrolled(uint256 indexed page, bytes32 root, bytes addresses);
    /// @notice `number` is now held by `holder`; the zero address means that it is struck off.
    event Amended(uint256 indexed number, address indexed holder);
    /// @notice `holder` held both `kept` and `struck`; the latter is struck off (an `Amended` event follows).
    event DuplicateStruck(uint256 indexed kept, uint256 indexed struck, address indexed holder);

    /// @notice Appends a page. Registrar only.
    /// @param page The page's number; must equal `pageCount()`.
    /// @param addresses Packed addresses, 20 bytes each, strictly increasing, none zero, 1 to 256 of them.
    function enrol(uint256 page, bytes calldata addresses) external;

    /// @notice Gives `number` to another holder (a lost key) or strikes it off (`holder` zero). Registrar only.
    /// The number keeps its history: a vote cast stays cast, whoever holds the number later.
    function amend(uint256 number, address holder) external;

    /// @notice Strikes off the higher of two numbers that one address holds. Anyone may call.
    /// @param holder The address.
    /// @param first One of the numbers, in any order.
    /// @param proofFirst Eight siblings, leaf upwards; empty if `first` was amended.
    /// @param second The other number.
    /// @param proofSecond The same for `second`.
    function strikeDuplicate(
        address holder,
        uint256 first,
        bytes32[] calldata proofFirst,
        uint256 second,
        bytes32[] calldata proofSecond
    ) external;

    /// @notice How many pages are enrolled.
    function pageCount() external view returns (uint256);
    /// @notice How many addresses page `page` was enrolled with (0 if there is no such page).
    function pageSize(uint256 page) external view returns (uint256);
    /// @notice The Merkle root of page `page` as enrolled (amendments do not change it).
    function pageRoot(uint256 page) external view returns (bytes32);
    /// @notice Root and amended numbers of page `page` in one call, for elections.
    function pageState(uint256 page) external view returns (bytes32 root, uint256 amended);
    /// @notice Which numbers of `page` are amended: bit `index`.
    function amendedWord(uint256 page) external view returns (uint256);
    /// @notice The holder of `number` if it is amended, zero if it is struck off. Zero too for a number that is not amended.
    function amendedHolder(uint256 number) external view returns (address);
    /// @notice The role that enrols and amends.
    function REGISTRAR_ROLE() external view returns (bytes32);
    /// @notice The role that creates elections on this roll.
    function ORGANISER_ROLE() external view returns (bytes32);
}
