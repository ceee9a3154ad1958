export {
  type Campaigns,
  type Family,
  findCampaigns,
  type StockAnswer,
  type Watch,
} from './families.ts';
export { ownWords, type Stretch } from './own-words.ts';
