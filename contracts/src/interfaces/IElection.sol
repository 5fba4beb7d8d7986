// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice Whether everybody can read each ballot, or nobody can.
enum Mode {
    Open,
    Secret
}

/// @notice Where an election stands. `Tallied`: the result is final on chain (secret), never used by open
/// elections, whose counts are final once `Closed`. `Withheld`: closed with fewer ballots than the minimum.
enum Phase {
    Announced,
    Open,
    Closed,
    Tallied,
    Cancelled,
    Withheld
}

/// @notice What is fixed when an election is created.
/// @param roll The electoral roll (IVoterRoll).
/// @param opening First second in which ballots count (Unix time).
/// @param closing First second in which they no longer do.
/// @param lateEnrolment Whether pages enrolled after the first batch of ballots count.
/// @param optionCounts One byte per contest: its number of options (1 to 16 contests, 2 to 32 options).
/// @param board The trustees' board (secret), else zero.
/// @param packing Options per ciphertext, 1 to 4 (secret), else zero.
/// @param minimumBallots Below this many ballots nothing is decrypted (secret), else zero.
struct Parameters {
    address roll;
    uint64 opening;
    uint64 closing;
    bool lateEnrolment;
    bytes optionCounts;
    address board;
    uint8 packing;
    uint32 minimumBallots;
}

/// @title What open and secret elections have in common
/// @notice EIP-712 domain {name "Psephos", version "1", chainId, verifyingContract}, type
/// `Ballot(uint256 number,bytes contents)`. See docs/protocol.md §§2–3.
interface IElection {
    error AlreadyInitialised();
    error BadParameters();
    error NotOrganiser();
    error WrongPhase(Phase phase);
    error NotLater(uint64 closing);
    error HasBallots();
    /// @notice The batch is empty or its length does not fit its ballots.
    error BadBatchLength();
    /// @notice Numbers must strictly increase; `position` is the first that does not.
    error NumbersNotIncreasing(uint256 position);
    /// @notice The number lies on a page that does not count in this election.
    error NotOnRoll(uint256 number);
    /// @notice The signers of page `page` do not match its root, or the holder of an amended number did not sign.
    error BadSignerOrProof(uint256 page);
    /// @notice The ballot's contents are not valid; `number` names it (zero when only the batch as a whole is known bad).
    error BadContents(uint256 number);

    /// @notice The election's fixed texts: canonical metadata JSON, `keccak256` of it is in storage.
    event Announced(bytes metadata);
    event Extended(uint64 closing);
    event Cancelled();
    /// @notice The first batch of ballots fixed the number of pages that count.
    event RollFrozen(uint256 pages);
    /// @notice A ballot was counted. `recorded`: the contents (open) or the ciphertexts (secret).
    event BallotCast(uint256 indexed number, bytes32 digest, bytes recorded);
    /// @notice A ballot was not counted. Reason 1: this number has voted already.
    event BallotSkipped(uint256 indexed number, uint8 reason);

    /// @notice Fixes the parameters of a fresh proxy, once. The factory calls it in the transaction that makes the
    /// proxy; implementations are locked when they are deployed.
    /// @param organiser Who may extend and cancel.
    /// @param metadata Canonical JSON of all texts; not empty.
    function initialise(address organiser, Parameters calldata parameters, bytes calldata metadata) external;

    /// @notice Casts a batch of ballots; anyone may send it.
    /// @param batch count(2) ‖ count × [number(4) ‖ r(32) ‖ vs(32) ‖ contents(contentsLength())] ‖ proof words.
    /// Numbers strictly increase. Ballots of one page run together; for each page, in order, the proof words are
    /// one Merkle multiproof for the leaves of its numbers that are not amended (docs/protocol.md §3).
    function cast(bytes calldata batch) external;
    /// @notice Moves the closing time later, while open. Organiser only.
    function extend(uint64 closing) external;
    /// @notice Cancels before the first ballot. Organiser only.
    function cancel() external;

    function mode() external view returns (Mode);
    function phase() external view returns (Phase);
    function organiser() external view returns (address);
    /// @notice The parameters, `closing` as extended.
    function parameters() external view returns (Parameters memory);
    function metadataHash() external view returns (bytes32);
    function domainSeparator() external view returns (bytes32);
    /// @notice Bytes of contents per ballot.
    function contentsLength() external view returns (uint256);
    /// @notice How many ballots were counted.
    function ballotCount() external view returns (uint256);
    /// @notice How many pages of the roll count; before the first batch, all there are.
    function countedPages() external view returns (uint256);
    /// @notice Which numbers of `page` have voted: bit `index`.
    function votedWord(uint256 page) external view returns (uint256);
    function hasVoted(uint256 number) external view returns (bool);
    /// @notice Counts per contest and option; live (open), or zero until tallied (secret).
    function counts() external view returns (uint256[][] memory);
}
